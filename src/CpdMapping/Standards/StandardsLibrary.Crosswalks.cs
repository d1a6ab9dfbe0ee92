using CpdMapping.Standards.Crosswalks;

namespace CpdMapping.Standards;

public sealed partial class StandardsLibrary
{
    private static readonly Lazy<Sequence<Crosswalk>> None = new(() => []);

    private readonly Lazy<Sequence<Crosswalk>> crosswalks;
    private readonly Lazy<RelationGraph> graph;

    /// <summary>Gets the crosswalks in the order of their editions. They are read when they are first asked for.</summary>
    public Sequence<Crosswalk> Crosswalks => crosswalks.Value;

    /// <summary>Finds the ways from a standard to the standards of an edition, over the rows of the crosswalks, each read from either end.</summary>
    /// <param name="from">The standard to start from, such as <c>pcf@2012/7</c>.</param>
    /// <param name="to">The edition to arrive in, such as <c>pcf@2018</c>.</param>
    /// <returns>The ways, the strongest first, then the shortest, then in the order of their standards; empty where none leads there.</returns>
    /// <remarks>
    /// A way has three hops at most, enters no edition twice and takes the strongest relation of each pair. Rows about an edition as a whole, and rows that say
    /// there is no match, are no way. The weakest relation decides what a way is worth: see <see cref="Relations.Weakest"/>.
    /// </remarks>
    public Sequence<RelationPath> Paths(StandardRef from, EditionRef to) => graph.Value.Paths(from, to);

    // Both libraries' crosswalks; those of one are not read for the sake of another that has none.
    private Lazy<Sequence<Crosswalk>> Together(StandardsLibrary more)
    {
        if (more.crosswalks == None || more.crosswalks == crosswalks)
            return crosswalks;
        if (crosswalks == None)
            return more.crosswalks;
        foreach (var other in more.Crosswalks)
            if (Crosswalks.FirstOrDefault(crosswalk => crosswalk.Id == other.Id) is { } own && !own.Equals(other))
                throw new ArgumentException($"Both '{DataSet}' and '{more.DataSet}' have the crosswalk '{other.Id}', and their content differs.", nameof(more));
        return new(Sorted(Crosswalks.Concat(more.Crosswalks).DistinctBy(crosswalk => crosswalk.Id)));
    }

    private static Sequence<Crosswalk> Sorted(IEnumerable<Crosswalk> crosswalks) =>
        crosswalks.OrderBy(crosswalk => crosswalk.From).ThenBy(crosswalk => crosswalk.To).ToSequence();
}
