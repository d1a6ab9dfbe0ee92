namespace CpdMapping.Standards.Names;

/// <summary>What is asked of each edition: a name, the catalogues' names in it, and which catalogues may be meant.</summary>
/// <param name="Name">The name.</param>
/// <param name="Hits">The catalogues' names that stand in it.</param>
/// <param name="Scope">What the headings leave.</param>
internal sealed record Question(NameReading Name, IReadOnlyList<PhraseHit> Hits, HeadingScope Scope)
{
    /// <summary>Tells whether a phrase means one catalogue alone of those that may be meant.</summary>
    public bool IsAlone(Phrase phrase)
    {
        var count = 0;
        foreach (var catalogue in phrase.Catalogues)
            if (!Scope.IsNarrowed || Scope.Catalogues.Contains(catalogue))
                count++;
        return count == 1 && phrase.Doubt is null;
    }
}
