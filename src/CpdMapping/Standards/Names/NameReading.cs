namespace CpdMapping.Standards.Names;

/// <summary>A name as somebody wrote it, taken apart once. A part of it is given by the places of its first word and of the word after its last.</summary>
internal sealed class NameReading
{
    private readonly string exact;
    private readonly int[] exactAt;
    private readonly string folded;
    private readonly int[] foldedAt;
    private readonly ulong[] sums;
    private readonly string[][] stems;
    private IReadOnlyList<CodeSpan>? codes;

    public NameReading(string name)
    {
        Name = name;
        Words = WordsOf(name);
        var spelt = Array.ConvertAll(Words, Spelling.Fold);
        stems = Array.ConvertAll(spelt, WordStem.Of);
        (exact, exactAt) = Joined(Words);
        (folded, foldedAt) = spelt.SequenceEqual(Words) ? (exact, exactAt) : Joined(spelt);
        sums = new ulong[Words.Length + 1];
        for (var i = 0; i < stems.Length; i++)
            sums[i + 1] = unchecked(sums[i] + WordStem.Number(stems[i]));
    }

    public string Name { get; }

    /// <summary>The words, with an abbreviation and its number apart: 'PCF6' is 'pcf', '6'. A single letter stays with its number: 'W1'.</summary>
    public string[] Words { get; }

    public int Count => Words.Length;

    /// <summary>The parts that have the shape of a code.</summary>
    public IReadOnlyList<CodeSpan> Codes => codes ??= CodeForm.In(Words);

    /// <summary>The part's letters as they were written.</summary>
    public ReadOnlySpan<char> Exact(int from, int to) => exact.AsSpan(exactAt[from]..exactAt[to]);

    /// <summary>The part's letters in one spelling.</summary>
    public ReadOnlySpan<char> Folded(int from, int to) => folded.AsSpan(foldedAt[from]..foldedAt[to]);

    /// <summary>The number of the part's words in any order; see <see cref="WordStem"/>.</summary>
    public ulong Number(int from, int to) => unchecked(sums[to] - sums[from]);

    public bool IsSmall(int word) => stems[word].Length == 0;

    /// <summary>The single stem of a word; null for a small word and a compound.</summary>
    public string? Stem(int word) => stems[word] is [var one] ? one : null;

    /// <summary>The stems of the part, sorted.</summary>
    public string[] Stems(int from, int to)
    {
        string[] all = [.. stems[from..to].SelectMany(word => word)];
        Array.Sort(all, StringComparer.Ordinal);
        return all;
    }

    public string Text(int from, int to) => string.Join(' ', Words[from..to]);

    private static string[] WordsOf(string text)
    {
        var words = new List<string>();
        foreach (var word in NameForm.Words(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var letters = 0;
            while (letters < word.Length && char.IsLetter(word[letters]))
                letters++;
            if (letters >= 2 && letters < word.Length && !word.AsSpan(letters).ContainsAnyExceptInRange('0', '9'))
                words.AddRange([word[..letters], word[letters..]]);
            else
                words.Add(word);
        }
        return [.. words];
    }

    private static (string Text, int[] At) Joined(string[] words)
    {
        var at = new int[words.Length + 1];
        for (var i = 0; i < words.Length; i++)
            at[i + 1] = at[i] + words[i].Length;
        return (string.Concat(words), at);
    }
}
