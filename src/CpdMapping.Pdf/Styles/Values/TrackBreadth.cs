namespace CpdMapping.Pdf.Styles.Values;

/// <summary>The least or greatest breadth of a track.</summary>
internal readonly record struct TrackBreadth(TrackKind Kind, Length Length = default, double Fraction = 0)
{
    public static TrackBreadth Auto { get; } = new(TrackKind.Auto);
}
