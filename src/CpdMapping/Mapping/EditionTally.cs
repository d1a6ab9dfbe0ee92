using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Mapping;

/// <summary>Adds up what one record claims of one edition, entry by entry. Used once, by one thread.</summary>
internal sealed class EditionTally(Edition edition, MappingPolicy policy)
{
    /// <summary>The whole of an activity; kept, since making a fraction brings it to lowest terms.</summary>
    public static readonly Fraction Whole = Fraction.One;

    private readonly EditionTree tree = new(edition);
    private readonly StandardTally[] tallies = [.. edition.Standards.Select(s => new StandardTally(s))];
    private readonly List<ExplanationLine> touched = [];
    private readonly List<ExplanationLine> unallocated = [];
    private readonly SortedDictionary<int, Fraction> claims = [];
    private readonly SortedDictionary<int, (Fraction Share, List<string> Standards)> above = [];

    private bool Shares => policy == MappingPolicy.Shared;

    /// <summary>Takes a claim of the current entry; false when the edition has no such standard or it cannot be claimed.</summary>
    public bool Claim(Alignment alignment)
    {
        if (!tree.TryPlace(alignment.Standard.Ref.Code, out var place) || !tree.Standards[place].Claimable)
            return false;
        var share = Shares ? alignment.Share ?? Fraction.Zero : Whole;
        // A repeated claim counts once. The greater share is taken, so that the order does not matter.
        if (!claims.TryGetValue(place, out var earlier) || earlier < share)
            claims[place] = share;
        return true;
    }

    /// <summary>Ends the current entry.</summary>
    public void Close(RecordEntry entry)
    {
        if (claims.Count == 0)
            return;
        touched.Add(Line(entry, Whole, claims.Keys.Select(place => tallies[place].Reference).ToSequence()));
        if (Shares)
            Divide(entry);
        foreach (var (place, share) in claims)
            tallies[place].Claim(entry, Line(entry, share, [tallies[place].Reference]));
        RollUp(entry);
        claims.Clear();
    }

    public EditionCoverage ToCoverage() => new EditionFigures(edition, policy, tree, tallies, touched, unallocated).ToCoverage();

    public static ExplanationLine Line(RecordEntry entry, Fraction share, Sequence<string> standards)
    {
        var activity = entry.Activity!; // standing entries have an activity
        return new ExplanationLine(entry.Id, activity.Title, activity.To, activity.Minutes, share, standards);
    }

    private void Divide(RecordEntry entry)
    {
        var sum = claims.Values.Aggregate(Fraction.Zero, (total, share) => total + share);
        if (sum > Whole)
            throw new ArgumentException($"The shares of entry '{entry.Id}' within '{edition.Ref}' add up to {sum}, which is more than 1.");
        if (sum < Whole)
            unallocated.Add(Line(entry, Whole - sum, []));
    }

    // The entry reaches each standard above its claims once, with what it gives to that standard and all below. A standard without children has no second sum.
    private void RollUp(RecordEntry entry)
    {
        foreach (var (claimed, share) in claims)
        {
            for (var place = tree.IsLeaf(claimed) ? tree.ParentOf(claimed) : claimed; place != EditionTree.None; place = tree.ParentOf(place))
            {
                var (sum, standards) = above.TryGetValue(place, out var so) ? so : (Fraction.Zero, []);
                standards.Add(tallies[claimed].Reference);
                above[place] = (Shares ? sum + share : Whole, standards);
            }
        }
        foreach (var (place, (share, standards)) in above)
            tallies[place].RollUp(entry, Line(entry, share, standards.ToSequence()));
        above.Clear();
    }
}
