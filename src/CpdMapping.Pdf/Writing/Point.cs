namespace CpdMapping.Pdf.Writing;

/// <summary>A place in points: x to the right, y downwards.</summary>
internal readonly record struct Point(double X, double Y)
{
    public static Point operator +(Point left, Point right) => new(left.X + right.X, left.Y + right.Y);

    public static Point operator -(Point left, Point right) => new(left.X - right.X, left.Y - right.Y);

    public static Point operator *(Point point, double factor) => new(point.X * factor, point.Y * factor);
}
