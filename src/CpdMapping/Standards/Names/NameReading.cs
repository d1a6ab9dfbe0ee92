namespace CpdMapping.Standards.Names;

/// <summary>A name as somebody wrote it, taken apart once. A part of it is given by the places of its first word and of the word after its last.</summary>
internal sealed class NameReading
{
    private readonly NameWord[] words;
    private readonly string exact;
    private readonly int[] exactAt;
    private readonly string folded;
    private readonly int[] foldedAt;
    private readonly ulong[] sums;
    private string[]? texts;
    private IReadOnlyList<CodeSpan>? codes;

    /// <summary>Takes a name apart.</summary>
    /// <param name="name">The name.</param>
    /// <param name="book">The words that were met before; null where the name stands alone.</param>
    public NameReading(string name, WordBook? book = null)
    {
        Name = name;
        words = WordsOf(name, book);
        (exact, exactAt) = Joined(words, word => word.Text);
        (folded, foldedAt) = Array.TrueForAll(words, word => ReferenceEquals(word.Folded, word.Text)) ? (exact, exactAt) : Joined(words, word => word.Folded);
        sums = new ulong[words.Length + 1];
        for (var i = 0; i < words.Length; i++)
            sums[i + 1] = unchecked(sums[i] + words[i].Number);
    }

    public string Name { get; }

    /// <summary>The words, with an abbreviation and its number apart: 'PCF6' is 'pcf', '6'. A single letter stays with its number: 'W1'.</summary>
    public string[] Words => texts ??= Array.ConvertAll(words, word => word.Text);

    public int Count => words.Length;

    /// <summary>The parts that have the shape of a code.</summary>
    public IReadOnlyList<CodeSpan> Codes => codes ??= CodeForm.In(Words);

    /// <summary>All letters as they were written, and in one spelling.</summary>
    public (string Exact, string Folded) Whole => (exact, folded);

    /// <summary>The part's letters as they were written.</summary>
    public ReadOnlySpan<char> Exact(int from, int to) => exact.AsSpan(exactAt[from]..exactAt[to]);

    /// <summary>The part's letters in one spelling.</summary>
    public ReadOnlySpan<char> Folded(int from, int to) => folded.AsSpan(foldedAt[from]..foldedAt[to]);

    /// <summary>The number of the part's words in any order; see <see cref="WordStem"/>.</summary>
    public ulong Number(int from, int to) => unchecked(sums[to] - sums[from]);

    public bool IsSmall(int word) => words[word].Stems.Length == 0;

    /// <summary>The single stem of a word; null for a small word and a compound.</summary>
    public string? Stem(int word) => words[word].Stems is [var one] ? one : null;

    /// <summary>The stems of the part, sorted.</summary>
    public string[] Stems(int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
            count += words[i].Stems.Length;
        var all = new string[count];
        for (var i = to - 1; i >= from; i--)
            words[i].Stems.CopyTo(all, count -= words[i].Stems.Length);
        Array.Sort(all, StringComparer.Ordinal);
        return all;
    }

    public string Text(int from, int to) => string.Join(' ', Words[from..to]);

    private static NameWord[] WordsOf(string text, WordBook? book)
    {
        var found = new List<NameWord>();
        var form = NameForm.Words(text).AsSpan();
        foreach (var range in form.Split(' '))
        {
            var word = form[range];
            var letters = 0;
            while (letters < word.Length && char.IsLetter(word[letters]))
                letters++;
            if (letters >= 2 && letters < word.Length && !word[letters..].ContainsAnyExceptInRange('0', '9'))
            {
                found.Add(Word(word[..letters], book));
                found.Add(Word(word[letters..], book));
            }
            else if (!word.IsEmpty)
            {
                found.Add(Word(word, book));
            }
        }
        return [.. found];
    }

    private static NameWord Word(ReadOnlySpan<char> word, WordBook? book) => book is null ? new(word.ToString()) : book.Of(word);

    private static (string Text, int[] At) Joined(NameWord[] parts, Func<NameWord, string> text)
    {
        var at = new int[parts.Length + 1];
        for (var i = 0; i < parts.Length; i++)
            at[i + 1] = at[i] + text(parts[i]).Length;
        return (string.Concat(parts.Select(text)), at);
    }
}
