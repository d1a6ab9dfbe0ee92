using CpdMapping.Standards;

namespace CpdMapping.Mapping;

/// <summary>An edition's standards by their place in the body's order, with parents and children as places.</summary>
internal sealed class EditionTree
{
    /// <summary>The parent of a standard at the top.</summary>
    public const int None = -1;

    private readonly Dictionary<string, int> places;
    private readonly int[] parents;
    private readonly List<int>[] children;

    public EditionTree(Edition edition)
    {
        Standards = edition.Standards;
        places = new Dictionary<string, int>(Count, StringComparer.Ordinal);
        parents = new int[Count];
        children = new List<int>[Count];
        for (var at = 0; at < Count; at++)
        {
            // The body's order has parents before their children, so the parent is known by now.
            parents[at] = Standards[at].Parent is { } parent && places.TryGetValue(parent.Value, out var above) ? above : None;
            children[at] = [];
            (parents[at] == None ? Roots : children[parents[at]]).Add(at);
            places.Add(Standards[at].Ref.Code, at);
        }
    }

    public Sequence<Standard> Standards { get; }

    public int Count => Standards.Count;

    public List<int> Roots { get; } = [];

    public int ParentOf(int place) => parents[place];

    public IReadOnlyList<int> ChildrenOf(int place) => children[place];

    public bool IsLeaf(int place) => children[place].Count == 0;

    public bool TryPlace(string code, out int place) => places.TryGetValue(code, out place);
}
