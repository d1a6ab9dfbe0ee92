namespace CpdMapping.Files;

/// <summary>Finds the known word that is nearest to a mistyped one.</summary>
internal static class Nearest
{
    private const int MostCandidates = 5000; // a hint is not worth comparing with more

    /// <summary>Gives the nearest candidate within a third of the word's length, or null. Ties go to the first in ordinal order.</summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        string? best = null;
        var bestDistance = Math.Max(1, word.Length / 3) + 1;
        foreach (var candidate in candidates.Take(MostCandidates))
        {
            var distance = Distance(word, candidate);
            if (distance < bestDistance || (distance == bestDistance && best is not null && string.CompareOrdinal(candidate, best) < 0))
                (best, bestDistance) = (candidate, distance);
        }
        return best;
    }

    // Optimal string alignment: a swap of two neighbours counts as one slip.
    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 8 || a.Length > 64 || b.Length > 64)
            return int.MaxValue;
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            table[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            table[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1;
                var least = Math.Min(Math.Min(table[i - 1, j] + 1, table[i, j - 1] + 1), table[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    least = Math.Min(least, table[i - 2, j - 2] + 1);
                table[i, j] = least;
            }
        }
        return table[a.Length, b.Length];
    }
}
