namespace CpdMapping.Pdf.Layout.Boxes;

/// <summary>The counters that are open at a place of the document (CSS Lists 3, section 4).</summary>
internal sealed class CounterScopes
{
    private readonly Dictionary<string, List<(int Depth, int Value)>> counters = new(StringComparer.Ordinal);

    /// <summary>Opens a counter for an element at a depth, its later siblings and what they hold.</summary>
    public void Reset(string name, int value, int depth)
    {
        var open = Of(name);
        while (open.Count > 0 && open[^1].Depth >= depth)
            open.RemoveAt(open.Count - 1);
        open.Add((depth, value));
    }

    /// <summary>Adds to the innermost counter of a name, which is opened where there is none.</summary>
    public void Increment(string name, int by, int depth)
    {
        var open = Of(name);
        if (open.Count == 0)
            open.Add((depth, 0));
        open[^1] = (open[^1].Depth, unchecked(open[^1].Value + by));
    }

    /// <summary>Sets the innermost counter of a name.</summary>
    public void Set(string name, int value, int depth)
    {
        var open = Of(name);
        if (open.Count == 0)
            open.Add((depth, value));
        else
            open[^1] = (open[^1].Depth, value);
    }

    /// <summary>Closes the counters that were opened inside an element at a depth.</summary>
    public void Leave(int depth)
    {
        foreach (var open in counters.Values)
            while (open.Count > 0 && open[^1].Depth > depth)
                open.RemoveAt(open.Count - 1);
    }

    /// <summary>Gets the innermost value of a counter, 0 where there is none.</summary>
    public int Value(string name) => counters.TryGetValue(name, out var open) && open.Count > 0 ? open[^1].Value : 0;

    /// <summary>Gets all values of a counter, the outermost first.</summary>
    public IReadOnlyList<int> Values(string name)
    {
        if (!counters.TryGetValue(name, out var open) || open.Count == 0)
            return [0];
        return open.ConvertAll(counter => counter.Value);
    }

    private List<(int Depth, int Value)> Of(string name)
    {
        if (!counters.TryGetValue(name, out var open))
            counters[name] = open = [];
        return open;
    }
}
