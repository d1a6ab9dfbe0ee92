namespace CpdMapping.Pdf.Writing;

/// <summary>A rectangle in points by its upper left corner and its size.</summary>
internal readonly record struct Rectangle(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;

    public bool IsEmpty => !(Width > 0 && Height > 0);

    /// <summary>The smallest rectangle that holds both.</summary>
    public Rectangle Union(Rectangle other)
    {
        double x = Math.Min(X, other.X);
        double y = Math.Min(Y, other.Y);
        return new Rectangle(x, y, Math.Max(Right, other.Right) - x, Math.Max(Bottom, other.Bottom) - y);
    }
}
