namespace CpdMapping.Standards.Names;

/// <summary>What is asked of each edition: a name, the catalogues' names in it, and which catalogues may be meant.</summary>
/// <param name="Name">The name.</param>
/// <param name="Hits">The catalogues' names that stand in it.</param>
/// <param name="Scope">What the headings leave.</param>
internal sealed record Question(NameReading Name, IReadOnlyList<PhraseHit> Hits, HeadingScope Scope)
{
    private const int LongestBetween = 24;

    /// <summary>Whether the name can stand between what says its catalogue or code: 'Domain 3: Knowledge (PCF)'.</summary>
    public bool IsBetween { get; } = Name.Count <= LongestBetween && (Hits.Any(hit => hit.To == Name.Count) || Name.Codes.Any(code => code.To == Name.Count))
        && (Hits.Any(hit => hit.From == 0) || Name.Codes.Any(code => code.From == 0) || SurroundingsReader.IsCommon(Name.Stem(0)));

    /// <summary>Tells whether a phrase means one catalogue alone of those that may be meant.</summary>
    public bool IsAlone(Phrase phrase)
    {
        var count = 0;
        foreach (var catalogue in Scope.Catalogues)
            if (phrase.Means(catalogue))
                count++;
        return count == 1 && phrase.Doubt is null;
    }
}
