using System.Numerics;
using System.Runtime.InteropServices;
using CpdMapping.Learning;

namespace CpdMapping.Mapping;

/// <summary>What activities claim of one edition: of each activity, in order, the claimed standards, each once and in the body's order.</summary>
internal sealed class EditionClaims(EditionTree tree, bool divides)
{
    private readonly List<PlaceClaim> claims = [];
    private readonly List<ClaimPart> parts = [ClaimPart.Whole];
    private readonly List<int> ends = [];
    private readonly int[] seen = new int[tree.Count]; // by standard: one more than where its latest claim stands
    private int start;

    public EditionTree Tree => tree;

    /// <summary>Whether minutes are divided by share; else each claim is for the whole activity, or for the minutes in which the standard was taken up.</summary>
    public bool Divides => divides;

    public ReadOnlySpan<ClaimPart> Parts => CollectionsMarshal.AsSpan(parts);

    public ReadOnlySpan<PlaceClaim> Of(int activity)
    {
        var from = activity == 0 ? 0 : ends[activity - 1];
        return CollectionsMarshal.AsSpan(claims)[from..ends[activity]];
    }

    /// <summary>Whether any activity claims a standard itself.</summary>
    public bool Claims(int place) => seen[place] > 0;

    public ClaimPart PartOf(PlaceClaim claim) => parts[claim.Part];

    /// <summary>Whether any claim is carried from another edition.</summary>
    public bool HasCarried { get; private set; }

    /// <summary>Adds a claim of the current activity on the edition itself; none where the edition has no such standard or it cannot be claimed.</summary>
    public void Add(Alignment alignment)
    {
        var place = tree.PlaceOf(alignment.Standard.Ref.Code);
        if (place == EditionTree.None)
            return;
        if (!divides && alignment.Minutes is null)
            Add(place, 0); // the first of the parts is the whole
        else
            Add(place, ClaimPart.Claiming(ClaimedTime.Of(alignment, divides)));
    }

    /// <summary>Adds a claim of the current activity.</summary>
    public void Add(int place, in ClaimPart part)
    {
        HasCarried |= part.Carried is not null;
        Add(place, PartNumber(part));
    }

    private void Add(int place, int part)
    {
        if (seen[place] <= start)
        {
            claims.Add(new(place, part));
            seen[place] = claims.Count;
        }
        else if (claims[seen[place] - 1].Part is var before && before != part)
            claims[seen[place] - 1] = new(place, PartNumber(parts[before].With(parts[part])));
    }

    /// <summary>Ends the current activity.</summary>
    /// <param name="activities">How many activities have ended by now; those before the first claim claim nothing.</param>
    public void Close(int activities)
    {
        var own = CollectionsMarshal.AsSpan(claims)[start..];
        if (own.Length > 1)
            own.Sort(static (one, other) => one.Place - other.Place);
        while (ends.Count < activities - 1)
            ends.Add(start);
        start = claims.Count;
        ends.Add(start);
    }

    /// <summary>The common denominator of all shares.</summary>
    public BigInteger Denominator()
    {
        var common = BigInteger.One;
        foreach (var part in Parts)
            foreach (var time in (ReadOnlySpan<ClaimedTime?>)[part.Own, part.Carried])
                if (time is { Share.Denominator: var denominator })
                    common = common / BigInteger.GreatestCommonDivisor(common, denominator) * denominator;
        return common;
    }

    public Fraction ShareSum(int activity)
    {
        var sum = Fraction.Zero;
        foreach (var claim in Of(activity))
            sum += parts[claim.Part].Share;
        return sum;
    }

    private int PartNumber(in ClaimPart part)
    {
        if (parts[^1] != part)
            parts.Add(part);
        return parts.Count - 1;
    }
}
