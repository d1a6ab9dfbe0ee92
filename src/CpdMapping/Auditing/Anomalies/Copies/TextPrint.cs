namespace CpdMapping.Auditing.Anomalies.Copies;

/// <summary>What is kept of a text for comparing it: its runs of three words as numbers, and the least of them under each of many orders (minhash).</summary>
/// <remarks>Texts that share a part of their runs share, on average, the same part of their least numbers; so alike texts are found without comparing each with each.</remarks>
internal sealed class TextPrint
{
    public const int Bands = 32;

    private const int Rows = 3, Run = 3;

    // Fixed: the same texts are alike on every machine.
    private static readonly (ulong Factor, ulong Shift)[] Orders = [.. Enumerable.Range(1, Bands * Rows).Select(i => (WordHash.Mix((ulong)i) | 1, WordHash.Mix((ulong)i << 32)))];

    private readonly uint[] runs;
    private readonly uint[] least;

    private TextPrint(AnomalySubject subject, uint[] runs) => (Subject, this.runs, least) = (subject, runs, LeastOf(runs));

    public AnomalySubject Subject { get; }

    /// <summary>The print of a text, or null where it has too few words to say anything.</summary>
    public static TextPrint? Of(AnomalySubject subject, string text, int fewestWords)
    {
        var words = PlainText.Words(text);
        if (words.Count < Math.Max(fewestWords, Run))
            return null;
        var hashes = words.ConvertAll(WordHash.Of);
        var made = new uint[words.Count - Run + 1];
        for (var i = 0; i < made.Length; i++)
            made[i] = (uint)(WordHash.Mix(hashes[i] ^ WordHash.Mix(hashes[i + 1] ^ WordHash.Mix(hashes[i + 2]))) >> 32);
        Array.Sort(made);
        return new(subject, [.. made.Distinct()]);
    }

    /// <summary>What texts that are alike are likely to have in common in a band.</summary>
    public ulong Band(int band)
    {
        var key = 0UL;
        for (var row = 0; row < Rows; row++)
            key = WordHash.Mix(key ^ least[(band * Rows) + row]);
        return key;
    }

    /// <summary>How many runs both have, and how many either has.</summary>
    public (int Shared, int All) Compare(TextPrint other)
    {
        int i = 0, j = 0, shared = 0;
        while (i < runs.Length && j < other.runs.Length)
        {
            var order = runs[i].CompareTo(other.runs[j]);
            if (order == 0)
                shared++;
            if (order <= 0)
                i++;
            if (order >= 0)
                j++;
        }
        return (shared, runs.Length + other.runs.Length - shared);
    }

    private static uint[] LeastOf(uint[] runs)
    {
        var minima = new uint[Orders.Length];
        for (var order = 0; order < minima.Length; order++)
        {
            var (factor, shift) = Orders[order];
            var minimum = uint.MaxValue;
            foreach (var run in runs)
                minimum = Math.Min(minimum, (uint)(unchecked((run * factor) + shift) >> 32));
            minima[order] = minimum;
        }
        return minima;
    }
}
