namespace CpdMapping.Standards.Names;

/// <summary>The words of many names, each taken apart once: an edition has many names and few words.</summary>
internal sealed class WordBook
{
    private readonly Dictionary<string, NameWord> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameWord>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    public WordBook() => bySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();

    public NameWord Of(ReadOnlySpan<char> text)
    {
        if (bySpan.TryGetValue(text, out var word))
            return word;
        word = new(text.ToString());
        words.Add(word.Text, word);
        return word;
    }
}
