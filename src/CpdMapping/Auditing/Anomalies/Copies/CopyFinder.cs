using CpdMapping.Learning;

namespace CpdMapping.Auditing.Anomalies.Copies;

/// <summary>Finds texts that are alike among very many, in time that grows with their number and not with its square.</summary>
/// <remarks>Only texts that agree in a band are compared, and those exactly. A pair that shares three fifths of its runs is missed less than once in two thousand times.</remarks>
internal sealed class CopyFinder(AnomalyOptions options)
{
    // In a heap of texts of one form each needs to find one of its neighbours only.
    private const int MostCompared = 8;

    private readonly List<TextPrint> prints = [];

    public void Add(AnomalySubject subject, string text)
    {
        if (TextPrint.Of(subject, text, options.FewestWords) is { } print)
            prints.Add(print);
    }

    /// <summary>The groups in the order of their first texts, whatever the order in which the texts came.</summary>
    public IEnumerable<CopyGroup> Groups()
    {
        var sorted = prints.OrderBy(p => p.Subject).ToArray();
        var joined = new Joined(sorted.Length);
        var keys = new (ulong Key, int Place)[sorted.Length];
        for (var band = 0; band < TextPrint.Bands; band++)
        {
            for (var i = 0; i < keys.Length; i++)
                keys[i] = (sorted[i].Band(band), i);
            Array.Sort(keys);
            for (int start = 0, end; start < keys.Length; start = end)
            {
                for (end = start + 1; end < keys.Length && keys[end].Key == keys[start].Key;)
                    end++;
                Join(sorted, keys.AsSpan(start..end), joined);
            }
        }
        return joined.Groups().Select(g => new CopyGroup(g.Places.Select(i => sorted[i].Subject).ToSequence(), g.Least));
    }

    private void Join(TextPrint[] sorted, ReadOnlySpan<(ulong Key, int Place)> agreeing, Joined joined)
    {
        for (var i = 1; i < agreeing.Length; i++)
            for (var j = i - 1; j >= Math.Max(0, i - MostCompared); j--)
            {
                var (one, other) = (agreeing[i].Place, agreeing[j].Place);
                if (joined.Same(one, other))
                    continue;
                var (shared, all) = sorted[one].Compare(sorted[other]);
                var share = new Fraction(shared, all);
                if (share >= options.Alike)
                    joined.Join(one, other, share);
            }
    }
}
