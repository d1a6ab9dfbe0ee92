namespace CpdMapping.Pdf.Styles.Values;

/// <summary>A track of a grid.</summary>
internal readonly record struct GridTrack(TrackBreadth Least, TrackBreadth Greatest)
{
    public static GridTrack Auto { get; } = new(TrackBreadth.Auto, TrackBreadth.Auto);
}
