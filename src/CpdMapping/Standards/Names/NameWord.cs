namespace CpdMapping.Standards.Names;

/// <summary>A word of a name, with what is compared of it.</summary>
internal sealed class NameWord
{
    public NameWord(string text)
    {
        Text = text;
        Folded = Spelling.Fold(text);
        Stems = WordStem.Of(Folded);
        Number = WordStem.Number(Stems);
    }

    public string Text { get; }

    /// <summary>The word in the one form of <see cref="Spelling"/>.</summary>
    public string Folded { get; }

    /// <summary>Its stems: none for a small word, two for a compound.</summary>
    public string[] Stems { get; }

    /// <summary>The number of its stems; see <see cref="WordStem"/>.</summary>
    public ulong Number { get; }
}
