namespace CpdMapping.Standards.Names;

/// <summary>The headings of a page above the line that is read.</summary>
internal sealed class HeadingPath(StandardsLibrary library)
{
    private readonly List<Heading> open = [];

    public bool IsEmpty => open.Count == 0;

    /// <summary>Whether one of the headings names a catalogue, be it one that is not loaded.</summary>
    public bool NamesACatalogue => open.Exists(heading => heading.Scope.IsNarrowed);

    /// <summary>The headings that name catalogues, outermost first.</summary>
    public Sequence<string> Texts => open.Where(heading => heading.Scope.IsNarrowed).Select(heading => heading.Text).ToSequence();

    /// <summary>Opens a heading. One with a level closes those of its level and below; another closes those that it is no part of.</summary>
    public void Open(string text, int? level)
    {
        var heading = new Heading(text, level, ScopeOf(text));
        while (open.Count > 0 && !IsWithin(heading, open[^1]))
            open.RemoveAt(open.Count - 1);
        open.Add(heading);
    }

    /// <summary>Closes the headings at which a heading of something else ends them.</summary>
    public void Close() => open.RemoveAll(heading => heading.Level is null);

    /// <summary>Gives the headings that a heading in a line stands under.</summary>
    public Sequence<string> Around(string text)
    {
        var heading = new Heading(text, int.MaxValue, ScopeOf(text));
        return open.Where(outer => IsPart(heading.Scope, outer.Scope)).Select(outer => outer.Text).ToSequence();
    }

    private static bool IsWithin(Heading inner, Heading outer) => (inner.Level, outer.Level) switch
    {
        ({ } one, { } other) => one > other,
        ({ }, null) => false,
        (null, { }) when !outer.Scope.IsNarrowed => true,
        _ => IsPart(inner.Scope, outer.Scope),
    };

    private static bool IsPart(HeadingScope inner, HeadingScope outer) =>
        outer.IsNarrowed && inner.Catalogues.Count < outer.Catalogues.Count && inner.Catalogues.All(outer.Catalogues.Contains);

    private HeadingScope ScopeOf(string text) => HeadingScope.Of(new() { Headings = [text] }, library.NameIndex.Phrases, library.NameIndex.Catalogues);

    private sealed record Heading(string Text, int? Level, HeadingScope Scope);
}
