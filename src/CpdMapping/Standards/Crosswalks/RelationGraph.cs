namespace CpdMapping.Standards.Crosswalks;

/// <summary>The rows of crosswalks, each in both directions, ready for walking.</summary>
internal sealed class RelationGraph
{
    private const int MostHops = 3;

    private readonly Dictionary<StandardRef, List<RelationHop>> hops = [];
    private readonly Func<RelationHop, bool> isWalked;

    /// <param name="crosswalks">The crosswalks.</param>
    /// <param name="isWalked">Whether a step is taken at all.</param>
    public RelationGraph(IEnumerable<Crosswalk> crosswalks, Func<RelationHop, bool> isWalked)
    {
        this.isWalked = isWalked;
        foreach (var crosswalk in crosswalks)
            foreach (var row in crosswalk.Rows)
                if (row is { From: { } from, To: { } to } && row.Relation != Relation.NoMatch)
                {
                    Add(new(from, row.Relation, to, crosswalk, row));
                    Add(new(to, row.Relation.Inverse(), from, crosswalk, row));
                }
    }

    public Sequence<RelationPath> Paths(StandardRef from, EditionRef to)
    {
        var found = new List<RelationPath>();
        if (from.Edition != to)
            Walk(from, to, [], found);
        return found.OrderBy(path => path.Relation.Weakness()).ThenBy(path => path.Hops.Count).ThenBy(path => path, Comparer<RelationPath>.Create(InOrder)).ToSequence();
    }

    /// <summary>The steps from a standard, the strongest to each other standard.</summary>
    public IReadOnlyList<RelationHop> From(StandardRef standard) => hops.GetValueOrDefault(standard) ?? [];

    private void Add(RelationHop hop)
    {
        if (!isWalked(hop))
            return;
        if (!hops.TryGetValue(hop.From, out var list))
            hops[hop.From] = list = [];
        var same = list.FindIndex(other => other.To == hop.To);
        if (same < 0)
            list.Add(hop);
        else if (hop.Relation.Weakness() < list[same].Relation.Weakness())
            list[same] = hop;
    }

    private void Walk(StandardRef at, EditionRef to, List<RelationHop> way, List<RelationPath> found)
    {
        foreach (var hop in From(at))
        {
            if (hop.To.Edition == at.Edition || way.Exists(earlier => earlier.From.Edition == hop.To.Edition))
                continue;
            way.Add(hop);
            if (hop.To.Edition == to)
                found.Add(new(way.ToSequence()));
            else if (way.Count < MostHops)
                Walk(hop.To, to, way, found);
            way.RemoveAt(way.Count - 1);
        }
    }

    private static int InOrder(RelationPath one, RelationPath other)
    {
        for (var i = 0; i < one.Hops.Count && i < other.Hops.Count; i++)
            if (one.Hops[i].To.CompareTo(other.Hops[i].To) is var order and not 0)
                return order;
        return one.Hops.Count - other.Hops.Count;
    }
}
