namespace CpdMapping.Pdf.Markup;

/// <summary>Finds the line and column of a place in a text; quick when asked in order.</summary>
internal sealed class LineMap
{
    private readonly List<int> starts = [0];
    private int last;

    public LineMap(ReadOnlySpan<char> text)
    {
        for (int at = 0, next; (next = text[at..].IndexOf('\n')) >= 0;)
            starts.Add(at += next + 1);
    }

    /// <summary>The line and column, both from 1; columns count UTF-16 units.</summary>
    public (int Line, int Column) At(int offset)
    {
        if (offset < starts[last] || (last + 1 < starts.Count && offset >= starts[last + 1]))
        {
            var found = starts.BinarySearch(offset);
            last = found >= 0 ? found : ~found - 1;
        }

        return (last + 1, offset - starts[last] + 1);
    }
}
