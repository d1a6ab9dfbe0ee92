namespace CpdMapping.Pdf.Styles.Values;

/// <summary>The height of a line: a factor of the font's size, points, or neither where the font says it.</summary>
internal readonly record struct LineHeight(double? Factor, double? Points)
{
    public static LineHeight Normal { get; }

    /// <summary>The points for a font size, given what the font itself asks for.</summary>
    public double Resolve(double fontSize, double normal) => Points ?? (Factor is { } factor ? factor * fontSize : normal);
}
