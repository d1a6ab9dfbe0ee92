namespace CpdMapping.Pdf.Styles.Values;

/// <summary>The tracks of a grid that are given: those before, those repeated as often as they fit, those after.</summary>
internal sealed record GridTemplate(IReadOnlyList<GridTrack> Before, IReadOnlyList<GridTrack> Repeated, IReadOnlyList<GridTrack> After, bool CollapsesEmpty)
{
    public static GridTemplate None { get; } = new([], [], [], false);

    /// <summary>The names of lines: line number, from 0, and name; lines after repeated tracks are not named.</summary>
    public IReadOnlyList<(int Line, string Name)> Names { get; init; } = [];
}
