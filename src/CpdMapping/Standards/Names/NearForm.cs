namespace CpdMapping.Standards.Names;

/// <summary>A text, ready for telling how far it is from another.</summary>
internal sealed class NearForm
{
    private readonly string words;
    private readonly string sorted;
    private readonly int[] letters = new int[32]; // how often each occurs; letters of other scripts share a place

    public NearForm(string text)
    {
        words = NameForm.Words(text);
        sorted = string.Join(' ', words.Split(' ').Order(StringComparer.Ordinal));
        foreach (var sign in words)
            letters[sign & 31]++;
    }

    /// <summary>Gives the distance, or null where the two are not near.</summary>
    public int? Distance(NearForm other)
    {
        var limit = Math.Clamp(Math.Min(words.Length, other.words.Length) / 4, 1, 6);
        if (Math.Abs(words.Length - other.words.Length) > limit || LettersApart(other) > limit)
            return null;
        var slips = Slips(words, other.words, limit);
        var reordered = Slips(sorted, other.sorted, Math.Min(limit, 4)) + 1; // the words in another order
        var least = Math.Min(slips, reordered);
        return least <= limit ? least : null;
    }

    /// <summary>How many letters differ, counting a swap of neighbours as one; more than the limit is only said to be more.</summary>
    public static int Slips(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;
        int[] before = new int[b.Length + 1], last = new int[b.Length + 1], row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
            (before, last, row) = (last, row, before);
        }
        return last[b.Length];
    }

    // No distance is less than the letters that one has and the other lacks.
    private int LettersApart(NearForm other)
    {
        int more = 0, less = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            var difference = letters[i] - other.letters[i];
            if (difference > 0)
                more += difference;
            else
                less -= difference;
        }
        return Math.Max(more, less);
    }
}
