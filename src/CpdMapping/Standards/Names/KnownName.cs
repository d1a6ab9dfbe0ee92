namespace CpdMapping.Standards.Names;

/// <summary>A name that an edition gives a standard, taken apart for comparison.</summary>
internal sealed class KnownName
{
    public KnownName(string text, Standard standard, MatchKind how, WordBook words)
    {
        (Text, Standard, How) = (text, standard, how);
        var reading = new NameReading(text, words);
        (Exact, Folded) = reading.Whole;
        Number = reading.Number(0, reading.Count);
        Stems = reading.Stems(0, reading.Count);
        IsOneWord = reading.Count == 1;
    }

    public string Text { get; }

    public Standard Standard { get; }

    /// <summary>How it matches when it is written just so.</summary>
    public MatchKind How { get; }

    public string Exact { get; }

    public string Folded { get; }

    /// <summary>The number of its words in any order; see <see cref="WordStem"/>.</summary>
    public ulong Number { get; }

    public string[] Stems { get; }

    public bool IsOneWord { get; }

    /// <summary>What it is to the standard, in words.</summary>
    public string Words => How switch
    {
        MatchKind.Title => "the title",
        MatchKind.Label => "a label",
        MatchKind.Code => "the code",
        _ => "a listed spelling",
    };
}
