namespace CpdMapping.Pdf.Writing;

/// <summary>An affine transform: x' = A x + C y + E, y' = B x + D y + F.</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static Matrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    public double Determinant => (A * D) - (B * C);

    public static Matrix Translate(double x, double y) => new(1, 0, 0, 1, x, y);

    public static Matrix Scale(double x, double y) => new(x, 0, 0, y, 0, 0);

    /// <summary>A turn clockwise on the page, in degrees.</summary>
    public static Matrix Rotate(double degrees)
    {
        (double sine, double cosine) = Trigonometry.SineAndCosine(degrees);
        return new Matrix(cosine, sine, -sine, cosine, 0, 0);
    }

    /// <summary>A slant by the given angles, in degrees.</summary>
    public static Matrix Skew(double x, double y) => new(1, Trigonometry.Tangent(y), Trigonometry.Tangent(x), 1, 0, 0);

    /// <summary>First this transform, then the other.</summary>
    public Matrix Then(Matrix other) => new(
        (A * other.A) + (B * other.C),
        (A * other.B) + (B * other.D),
        (C * other.A) + (D * other.C),
        (C * other.B) + (D * other.D),
        (E * other.A) + (F * other.C) + other.E,
        (E * other.B) + (F * other.D) + other.F);

    public Point Apply(Point point) => new((A * point.X) + (C * point.Y) + E, (B * point.X) + (D * point.Y) + F);

    /// <summary>The smallest upright rectangle that holds the transformed one.</summary>
    public Rectangle Apply(Rectangle area)
    {
        Point first = Apply(new Point(area.X, area.Y));
        Point second = Apply(new Point(area.Right, area.Y));
        Point third = Apply(new Point(area.X, area.Bottom));
        Point fourth = Apply(new Point(area.Right, area.Bottom));
        double left = Math.Min(Math.Min(first.X, second.X), Math.Min(third.X, fourth.X));
        double top = Math.Min(Math.Min(first.Y, second.Y), Math.Min(third.Y, fourth.Y));
        double right = Math.Max(Math.Max(first.X, second.X), Math.Max(third.X, fourth.X));
        double bottom = Math.Max(Math.Max(first.Y, second.Y), Math.Max(third.Y, fourth.Y));
        return new Rectangle(left, top, right - left, bottom - top);
    }
}
