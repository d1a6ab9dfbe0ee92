using CpdMapping.Learning;

namespace CpdMapping.Auditing.Anomalies.Copies;

/// <summary>Which of many things belong together (disjoint sets), and the least likeness that joined each group.</summary>
internal sealed class Joined(int count)
{
    private readonly int[] parents = [.. Enumerable.Range(0, count)];
    private readonly Dictionary<int, Fraction> least = [];

    public bool Same(int one, int other) => Root(one) == Root(other);

    public void Join(int one, int other, Fraction share)
    {
        var (first, second) = (Math.Min(Root(one), Root(other)), Math.Max(Root(one), Root(other)));
        foreach (var root in new[] { first, second })
            if (least.Remove(root, out var before) && before < share)
                share = before;
        parents[second] = first;
        least[first] = share;
    }

    /// <summary>The groups of two or more, by their first members.</summary>
    public IEnumerable<(List<int> Places, Fraction Least)> Groups() => Enumerable.Range(0, parents.Length)
        .GroupBy(Root)
        .Where(g => least.ContainsKey(g.Key))
        .Select(g => (g.ToList(), least[g.Key]));

    private int Root(int place)
    {
        while (parents[place] != place)
            place = parents[place] = parents[parents[place]];
        return place;
    }
}
