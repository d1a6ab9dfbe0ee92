using CpdMapping.Files;

namespace CpdMapping.Standards;

/// <summary>Companions of one kind that stand in one file, each read as soon as it is whole.</summary>
internal sealed class TakenCompanions<T>(CompanionKind<T> kind, ProblemList problems) where T : class, IEquatable<T>
{
    private readonly List<T> all = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    public TakenList List => new(kind.Key, Take);

    public Sequence<T> Sorted() => kind.Sort(all).ToSequence();

    public void Take(Node node)
    {
        if (kind.Read(node, problems) is not { } value)
            return;
        all.Add(value);
        if (!seen.Add(kind.Id(value)))
            kind.ReportRepeated(value, node.Place, "this file", problems);
    }
}
