namespace CpdMapping.Standards;

/// <summary>Finds what a mistyped name may have meant. A suggestion only: it never resolves a name.</summary>
internal static class NearNames
{
    /// <summary>Gives the items whose names are near, the nearest first; equal ones keep their order.</summary>
    /// <remarks>Near is a distance of up to a quarter of the shorter name, six at most, in letters, digits and swaps of neighbours; or the same words in another order.</remarks>
    public static IReadOnlyList<T> Of<T>(string name, IEnumerable<T> items, Func<T, string> nameOf, int atMost)
    {
        var form = NameForm.Words(name);
        return [.. items
            .Select(item => (Item: item, Distance: Distance(form, NameForm.Words(nameOf(item)))))
            .Where(near => near.Distance is not null)
            .OrderBy(near => near.Distance)
            .Take(atMost)
            .Select(near => near.Item)];
    }

    private static int? Distance(string name, string other)
    {
        var limit = Math.Clamp(Math.Min(name.Length, other.Length) / 4, 1, 6);
        var slips = Slips(name, other, limit);
        var sorted = Slips(Sorted(name), Sorted(other), Math.Min(limit, 4)); // the words in another order, singular for plural
        var least = Math.Min(slips, sorted + 1);
        return least <= limit ? least : null;
    }

    private static string Sorted(string words) => string.Join(' ', words.Split(' ').Order(StringComparer.Ordinal));

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
}
