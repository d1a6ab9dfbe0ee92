namespace CpdMapping.Pdf.Layout.Boxes;

/// <summary>The pages on which named places stand, as far as they are known from the layout before.</summary>
internal sealed class PageNumbers(IReadOnlyDictionary<string, int> known)
{
    private readonly Dictionary<string, int> asked = new(StringComparer.Ordinal);

    /// <summary>Gets whether any page was asked for.</summary>
    public bool AreAsked => asked.Count > 0;

    /// <summary>Gets the page of a place; the first page where it is not known yet.</summary>
    public int Of(string name)
    {
        int page = known.TryGetValue(name, out int found) ? found : 1;
        asked[name] = page;
        return page;
    }

    /// <summary>Tells whether all answers hold for the pages that came out.</summary>
    public bool HoldFor(IReadOnlyDictionary<string, int> pages)
    {
        foreach (var (name, page) in asked)
            if (pages.TryGetValue(name, out int actual) && actual != page)
                return false;
        return true;
    }
}
