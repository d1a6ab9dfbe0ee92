using System.Numerics;

namespace CpdMapping.Mapping;

/// <summary>The exact sums of an edition, as multiples of one fraction of a minute: of the common denominator of all shares.</summary>
/// <typeparam name="T">An integer that is large enough for all of them.</typeparam>
internal sealed class EditionSums<T>
    where T : IBinaryInteger<T>
{
    private readonly T[] claimed;
    private readonly T[] rolledUp;
    private readonly T denominator;
    private readonly EditionTree tree;
    private T touched = T.Zero;
    private T named = T.Zero;

    private EditionSums(EditionTree tree, T denominator)
    {
        this.tree = tree;
        this.denominator = denominator;
        claimed = new T[tree.Count];
        rolledUp = new T[tree.Count];
    }

    /// <summary>Adds up what activities claim.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="minutes">The minutes of each activity.</param>
    /// <param name="shares">The parts of <paramref name="claims"/> as multiples of the fraction.</param>
    /// <param name="denominator">How many such fractions a minute has.</param>
    public static EditionSums<T> Of(EditionClaims claims, ReadOnlySpan<int> minutes, ReadOnlySpan<T> shares, T denominator)
    {
        var sums = new EditionSums<T>(claims.Tree, denominator);
        var reached = new Reach[claims.Tree.Count];
        for (var activity = 0; activity < minutes.Length; activity++)
        {
            var own = claims.Of(activity);
            if (own.IsEmpty)
                continue;
            var whole = T.CreateTruncating(minutes[activity]);
            sums.touched += whole * denominator;
            if (claims.Divides)
                sums.Divide(own, whole, shares);
            else
                sums.Credit(own, minutes[activity], claims.Parts, reached, activity + 1);
        }
        return sums;
    }

    /// <summary>Rounds the sums from the top down: the edition's minutes go to the standards at the top and to what is unallocated, then each standard's to itself
    /// and its children. So what is printed adds up on every level, and a standard without children has one figure, not two.</summary>
    public EditionMinutes Round(bool divides)
    {
        var whole = int.CreateChecked(touched / denominator);
        var minutes = new EditionMinutes(new int[claimed.Length], new int[claimed.Length], whole, Unallocated: null);
        if (divides)
            return RoundParts(minutes);
        for (var place = 0; place < claimed.Length; place++)
            (minutes.Claimed[place], minutes.RolledUp[place]) = (int.CreateChecked(claimed[place]), int.CreateChecked(rolledUp[place]));
        return minutes;
    }

    private void Credit(ReadOnlySpan<PlaceClaim> own, int minutes, ReadOnlySpan<ClaimPart> parts, Reach[] reached, int mark)
    {
        foreach (var claim in own)
        {
            var credited = Math.Min(minutes, parts[claim.Part].Most);
            claimed[claim.Place] += T.CreateTruncating(credited);
            // An activity counts once above a standard that it reached, with the most that it gives to one below: parts can be of the same sessions.
            // So what is above one that was given as much was given as much too.
            for (var place = claim.Place; place != EditionTree.None; place = tree.ParentOf(place))
            {
                var before = reached[place].Mark == mark ? reached[place].Minutes : 0;
                if (reached[place].Mark == mark && before >= credited)
                    break;
                reached[place] = new(mark, credited);
                rolledUp[place] += T.CreateTruncating(credited - before);
            }
        }
    }

    private void Divide(ReadOnlySpan<PlaceClaim> own, T whole, ReadOnlySpan<T> shares)
    {
        foreach (var claim in own)
        {
            var amount = whole * shares[claim.Part];
            named += amount;
            claimed[claim.Place] += amount;
            for (var place = claim.Place; place != EditionTree.None; place = tree.ParentOf(place))
                rolledUp[place] += amount;
        }
    }

    private EditionMinutes RoundParts(EditionMinutes minutes)
    {
        T[] tops = [.. tree.Roots.Select(place => rolledUp[place]), touched - named];
        var rounded = LargestRemainder.Of<T>(tops, denominator, minutes.Touched);
        minutes = minutes with { Unallocated = rounded[^1] };
        for (var i = 0; i < tree.Roots.Length; i++)
            minutes.RolledUp[tree.Roots[i]] = rounded[i];
        for (var place = 0; place < claimed.Length; place++) // parents stand before their children
        {
            var children = tree.ChildrenOf(place);
            T[] parts = [claimed[place], .. children.Select(child => rolledUp[child])];
            rounded = LargestRemainder.Of<T>(parts, denominator, minutes.RolledUp[place]);
            minutes.Claimed[place] = rounded[0];
            for (var i = 0; i < children.Length; i++)
                minutes.RolledUp[children[i]] = rounded[i + 1];
        }
        return minutes;
    }

    /// <summary>What the latest activity that reached a standard gave to it and to all below.</summary>
    private readonly record struct Reach(int Mark, int Minutes);
}
