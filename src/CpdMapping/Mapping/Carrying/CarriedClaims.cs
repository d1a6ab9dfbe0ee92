using CpdMapping.Learning;

namespace CpdMapping.Mapping.Carrying;

/// <summary>Adds to an edition's own claims those on other editions that are read under it.</summary>
internal sealed class CarriedClaims
{
    private readonly EditionClaims own;
    private readonly List<(EditionClaims Claims, CarryTable Table)> sources;

    private CarriedClaims(EditionClaims own, List<(EditionClaims Claims, CarryTable Table)> sources) => (this.own, this.sources) = (own, sources);

    /// <summary>Gives an edition's own claims and those carried to it.</summary>
    /// <param name="own">The edition's own.</param>
    /// <param name="others">The claims on other editions.</param>
    /// <param name="carrier">What finds the ways.</param>
    /// <param name="activities">How many activities there are.</param>
    public static EditionClaims Of(EditionClaims own, IEnumerable<EditionClaims> others, Carrier carrier, int activities)
    {
        var reading = others
            .Where(other => carrier.Reads(other.Tree.Edition.Ref, own.Tree.Edition.Ref))
            .Select(other => (Claims: other, Table: carrier.Table(other.Tree, own.Tree)))
            .Where(source => !source.Table.IsEmpty)
            .OrderBy(source => source.Table.Hops)
            .ThenBy(source => source.Claims.Tree.Edition.Ref)
            .ToList();
        return reading.Count == 0 ? own : new CarriedClaims(own, reading).Join(activities);
    }

    private EditionClaims Join(int activities)
    {
        var joined = new EditionClaims(own.Tree, own.Divides);
        for (var activity = 0; activity < activities; activity++)
        {
            foreach (var claim in own.Of(activity))
                joined.Add(claim.Place, own.PartOf(claim));
            // An activity's minutes are divided once: by the shares stated for the edition itself, else by those of the nearest edition that states any.
            var isOpen = own.Divides && !HasShares(activity);
            foreach (var (claims, table) in sources)
            {
                var divides = isOpen && Divides(claims, table, activity);
                isOpen &= !divides;
                foreach (var claim in claims.Of(activity))
                    foreach (var (place, carried) in table.Of(claim.Place))
                        joined.Add(place, ClaimPart.Carrying(Time(claims.PartOf(claim).Own.GetValueOrDefault(), carried.Portion, divides), carried.Ways));
            }
            joined.Close(activity + 1);
        }
        return joined;
    }

    private static ClaimedTime Time(ClaimedTime claimed, Fraction portion, bool divides) =>
        claimed with { Share = divides ? claimed.Share * portion : Fraction.Zero };

    private bool HasShares(int activity)
    {
        foreach (var claim in own.Of(activity))
            if (own.PartOf(claim).Share > Fraction.Zero)
                return true;
        return false;
    }

    private static bool Divides(EditionClaims claims, CarryTable table, int activity)
    {
        foreach (var claim in claims.Of(activity))
            if (claims.PartOf(claim).Share > Fraction.Zero && table.Of(claim.Place).Any(target => target.Claim.Portion > Fraction.Zero))
                return true;
        return false;
    }
}
