namespace CpdMapping.Pdf.Layout;

/// <summary>Something on each of the four sides of a box, in points.</summary>
internal readonly record struct Edges(double Top, double Right, double Bottom, double Left)
{
    /// <summary>Gets the left and the right side together.</summary>
    public double Horizontal => Left + Right;

    /// <summary>Gets the upper and the lower side together.</summary>
    public double Vertical => Top + Bottom;

    /// <summary>Adds two on each side.</summary>
    public static Edges operator +(Edges left, Edges right) =>
        new(left.Top + right.Top, left.Right + right.Right, left.Bottom + right.Bottom, left.Left + right.Left);
}
