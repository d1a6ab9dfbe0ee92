using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CpdMapping.Learning;
using CpdMapping.Standards;
using CpdMapping.Standards.Crosswalks;

namespace CpdMapping.Mapping.Carrying;

/// <summary>Finds what claims count for under other editions. Made once for a library and a policy; crosswalks are read when the first way is looked for.</summary>
internal sealed class Carrier
{
    private static readonly ConditionalWeakTable<StandardsLibrary, ConcurrentDictionary<CarryPolicy, Carrier>> Made = [];

    private readonly StandardsLibrary library;
    private readonly CarryPolicy policy;
    private readonly Lazy<RelationGraph> carrying;
    private readonly Lazy<RelationGraph> all;
    private readonly Lazy<Dictionary<(StandardRef From, StandardRef To), Fraction>> shares;
    private readonly ConcurrentDictionary<(EditionRef From, EditionRef To), CarryTable> tables = [];
    private readonly ConcurrentDictionary<EditionRef, HashSet<EditionRef>> successors = [];

    private Carrier(StandardsLibrary library, CarryPolicy policy)
    {
        this.library = library;
        this.policy = policy;
        carrying = new(() => new(library.Crosswalks, hop => hop.Relation.Carries() && Reads(hop.From.Edition, hop.To.Edition)));
        all = new(() => new(library.Crosswalks, hop => Reads(hop.From.Edition, hop.To.Edition)));
        shares = new(() => Shares(library));
    }

    public static Carrier Of(StandardsLibrary library, CarryPolicy policy) =>
        Made.GetValue(library, _ => []).GetOrAdd(policy, asked => new(library, asked));

    /// <summary>Whether claims on one edition are read under another at all.</summary>
    public bool Reads(EditionRef from, EditionRef to)
    {
        if (policy == CarryPolicy.None || from == to)
            return false;
        if (policy == CarryPolicy.Crosswalks)
            return true;
        if (!successors.TryGetValue(from, out var later))
            successors[from] = later = SuccessorsOf(from);
        return later.Contains(to);
    }

    /// <summary>What the standards of one edition count for under another.</summary>
    public CarryTable Table(EditionTree from, EditionTree to) => tables.GetOrAdd(
        (from.Edition.Ref, to.Edition.Ref), _ => new CarryTable(from.Edition.Standards.Select(standard => Carried(standard.Ref, to.Edition.Ref)), to));

    /// <summary>What a standard counts for under another edition, in the order of strength.</summary>
    public Sequence<CarriedClaim> Carried(StandardRef from, EditionRef to)
    {
        if (!Reads(from.Edition, to))
            return [];
        var ways = carrying.Value.Paths(from, to);
        // One route divides the minutes: the editions that the strongest way goes through. Other routes are other ways to say the same.
        var main = ways.Where(way => IsSameRoute(way, ways[0])).ToLookup(way => way.To);
        return ways.GroupBy(way => way.To).Select(group => main.Contains(group.Key)
            ? new CarriedClaim(group.Key, main[group.Key].ToSequence(), main[group.Key].Select(Portion).Aggregate((one, other) => one + other))
            : new CarriedClaim(group.Key, [group.First()], Fraction.Zero)).ToSequence();
    }

    /// <summary>The ways from a standard that carry no minutes, to the standards of another edition that no other way leads to.</summary>
    public IEnumerable<RelationPath> Suggested(StandardRef from, EditionRef to)
    {
        if (!Reads(from.Edition, to))
            return [];
        var carried = carrying.Value.Paths(from, to).Select(way => way.To).ToHashSet();
        return all.Value.Paths(from, to).Where(way => !carried.Contains(way.To)).DistinctBy(way => way.To);
    }

    private HashSet<EditionRef> SuccessorsOf(EditionRef edition)
    {
        var found = new HashSet<EditionRef>();
        var waiting = new Queue<EditionRef>([edition]);
        while (waiting.TryDequeue(out var next))
            if (library.TryGet(next, out Edition? loaded))
                foreach (var successor in loaded.Successors)
                    if (found.Add(successor))
                        waiting.Enqueue(successor);
        return found;
    }

    private static bool IsSameRoute(RelationPath one, RelationPath other) =>
        one.Hops.Select(hop => hop.To.Edition).SequenceEqual(other.Hops.Select(hop => hop.To.Edition));

    private Fraction Portion(RelationPath way) => way.Hops.Select(Portion).Aggregate((one, other) => one * other);

    private Fraction Portion(RelationHop hop)
    {
        if (shares.Value.TryGetValue((hop.From, hop.To), out var share))
            return share;
        return carrying.Value.From(hop.From).Count(other => other.To.Edition == hop.To.Edition) == 1 ? Fraction.One : Fraction.Zero;
    }

    private static Dictionary<(StandardRef From, StandardRef To), Fraction> Shares(StandardsLibrary library)
    {
        var stated = new Dictionary<(StandardRef From, StandardRef To), Fraction>();
        foreach (var row in library.Crosswalks.SelectMany(crosswalk => crosswalk.Rows))
            if (row is { From: { } from, To: { } to, Share: { } hundredths })
                stated[(from, to)] = new(hundredths, 100);
        return stated;
    }
}
