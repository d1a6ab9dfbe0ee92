namespace CpdMapping.Mapping.Carrying;

/// <summary>What the standards of one edition count for under another, by their places.</summary>
internal sealed class CarryTable
{
    private readonly List<(int Place, CarriedClaim Claim)>[] targets;

    /// <param name="carried">What each standard of the first edition counts for, in the body's order.</param>
    /// <param name="to">The other edition.</param>
    public CarryTable(IEnumerable<Sequence<CarriedClaim>> carried, EditionTree to)
    {
        targets = [.. carried.Select(claims => claims.Select(claim => (to.PlaceOf(claim.To.Code), claim)).Where(target => target.Item1 != EditionTree.None).ToList())];
        var ways = targets.SelectMany(list => list).SelectMany(target => target.Claim.Ways).ToList();
        Hops = ways.Count == 0 ? 0 : ways.Min(way => way.Hops.Count);
    }

    public bool IsEmpty => Hops == 0;

    /// <summary>How many steps the shortest way has.</summary>
    public int Hops { get; }

    public IReadOnlyList<(int Place, CarriedClaim Claim)> Of(int place) => targets[place];
}
