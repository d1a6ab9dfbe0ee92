using CpdMapping.Standards.Crosswalks;

namespace CpdMapping.Standards;

public sealed partial class StandardsLibrary
{
    private readonly Companions<Crosswalk> crosswalks;
    private readonly Lazy<RelationGraph> graph;

    /// <summary>Gets the crosswalks in the order of their editions. They are read when they are first asked for.</summary>
    public Sequence<Crosswalk> Crosswalks => crosswalks.All;

    /// <summary>Finds the ways from a standard to the standards of an edition, over the rows of the crosswalks, each read from either end.</summary>
    /// <param name="from">The standard to start from, such as <c>pcf@2012/7</c>.</param>
    /// <param name="to">The edition to arrive in, such as <c>pcf@2018</c>.</param>
    /// <returns>The ways, the strongest first, then the shortest, then in the order of their standards; empty where none leads there.</returns>
    /// <remarks>
    /// A way has three hops at most, enters no edition twice and takes the strongest relation of each pair. Rows about an edition as a whole, and rows that say
    /// there is no match, are no way. The weakest relation decides what a way is worth: see <see cref="Relations.Weakest"/>.
    /// </remarks>
    public Sequence<RelationPath> Paths(StandardRef from, EditionRef to) => graph.Value.Paths(from, to);
}
