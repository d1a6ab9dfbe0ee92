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

    public ClaimPart PartOf(PlaceClaim claim) => parts[claim.Part];

    /// <summary>Adds a claim of the current activity; false where the edition has no such standard or it cannot be claimed.</summary>
    public bool Add(Alignment alignment)
    {
        var place = tree.PlaceOf(alignment.Standard.Ref.Code);
        if (place == EditionTree.None)
            return false;
        var part = divides ? Part(new(alignment.Share ?? Fraction.Zero))
            : alignment.Minutes is { } minutes ? Part(new(Fraction.One, minutes))
            : 0;
        if (seen[place] <= start)
        {
            claims.Add(new(place, part));
            seen[place] = claims.Count;
        }
        else if (parts[part].IsAbove(parts[claims[seen[place] - 1].Part]))
        {
            // A repeated claim counts once. The greater part is taken, so that the order does not matter.
            claims[seen[place] - 1] = new(place, part);
        }
        return true;
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

    public Fraction ShareSum(int activity)
    {
        var sum = Fraction.Zero;
        foreach (var claim in Of(activity))
            sum += parts[claim.Part].Share;
        return sum;
    }

    private int Part(ClaimPart part)
    {
        if (parts[^1] != part)
            parts.Add(part);
        return parts.Count - 1;
    }
}
