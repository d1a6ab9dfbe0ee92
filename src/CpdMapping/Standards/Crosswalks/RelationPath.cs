namespace CpdMapping.Standards.Crosswalks;

/// <summary>A way from one standard to another, over one or more steps.</summary>
/// <param name="Hops">The steps, each starting where the one before it ended; at least one.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record RelationPath(Sequence<RelationHop> Hops)
{
    /// <summary>Gets the standard it starts from.</summary>
    public StandardRef From => Hops[0].From;

    /// <summary>Gets the standard it leads to.</summary>
    public StandardRef To => Hops[^1].To;

    /// <summary>Gets what the way is worth: no more than its weakest step.</summary>
    public Relation Relation => Relations.Weakest(Hops.Select(hop => hop.Relation));

    /// <summary>Gets whether what is claimed against the first standard counts for the last: every step carries it. Otherwise the way only suggests.</summary>
    public bool Carries => Hops.All(hop => hop.Relation.Carries());

    /// <summary>Gets whether every step is said by a body itself.</summary>
    public bool IsOfficial => Hops.All(hop => hop.Crosswalk.IsOfficial);

    /// <summary>Gets the whole way in words: <c>a@2012/1 equivalent a@2018/1 narrower b@2020/3</c>.</summary>
    public override string ToString() => $"{From}{string.Concat(Hops.Select(hop => $" {hop.Relation.Word()} {hop.To}"))}";
}
