using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>Gathers the tracks of a grid: before, within and after those that repeat as often as they fit.</summary>
internal sealed class GridTemplateBuilder
{
    private readonly List<object?> tracks = [];
    private readonly List<(int Line, string Name)> names = [];
    private int fillStart = -1;
    private int fillEnd = -1;
    private bool collapses;

    public int Count => tracks.Count;

    public bool HasTracks => tracks.Count > 0;

    public void Add(object? track) => tracks.Add(track);

    public void Name(string name)
    {
        if (fillStart < 0)
            names.Add((tracks.Count, name));
    }

    /// <summary>Starts the tracks that repeat; false where some do already.</summary>
    public bool StartFilling(bool collapsesEmpty)
    {
        if (fillStart >= 0)
            return false;
        fillStart = tracks.Count;
        collapses = collapsesEmpty;
        return true;
    }

    public void EndFilling() => fillEnd = tracks.Count;

    public object? Build()
    {
        int start = fillStart < 0 ? tracks.Count : fillStart, end = fillEnd < 0 ? tracks.Count : fillEnd;
        var (empty, named) = (collapses, names.ToArray());
        return SpecifiedGroup.Of([.. tracks], parts => new GridTemplate(Tracks(parts[..start]), Tracks(parts[start..end]), Tracks(parts[end..]), empty) { Names = named });
    }

    public static IReadOnlyList<GridTrack> Tracks(object?[] parts) => Array.ConvertAll(parts, static part => part is GridTrack track ? track : GridTrack.Auto);
}
