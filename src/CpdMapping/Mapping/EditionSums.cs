using System.Numerics;
using CpdMapping.Mapping.Bulk;

namespace CpdMapping.Mapping;

/// <summary>The exact sums of an edition, as multiples of one fraction of a minute: of the common denominator of all shares.</summary>
/// <typeparam name="T">An integer that is large enough for all of them.</typeparam>
internal sealed class EditionSums<T>
    where T : IBinaryInteger<T>
{
    private readonly EditionTree tree;
    private readonly bool divides;
    private readonly T denominator;
    private readonly T[] claimed;
    private readonly T[] rolledUp;
    private T touched = T.Zero;
    private T named = T.Zero;

    private EditionSums(EditionClaims claims, T denominator)
    {
        tree = claims.Tree;
        divides = claims.Divides;
        this.denominator = denominator;
        claimed = new T[tree.Count];
        rolledUp = new T[tree.Count];
    }

    /// <summary>Adds up what activities claim.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="entries">Which activities were done, and for how many minutes.</param>
    /// <param name="units">The shares of the claims as whole numbers.</param>
    /// <param name="ownOnly">Whether what is carried from other editions is left out.</param>
    public static EditionSums<T> Of(EditionClaims claims, ReadOnlySpan<LearnerEntry> entries, ClaimUnits<T> units, bool ownOnly)
    {
        var sums = new EditionSums<T>(claims, units.Denominator);
        var shares = units.Of(ownOnly);
        var parts = claims.Parts;
        var reached = new Reach[claims.Tree.Count];
        for (var entry = 0; entry < entries.Length; entry++)
        {
            var (activity, minutes) = entries[entry];
            var (whole, isTouched) = (T.CreateTruncating(minutes), false);
            foreach (var claim in claims.Of(activity))
            {
                ref readonly var part = ref parts[claim.Part];
                if (ownOnly && !part.IsOwn)
                    continue;
                isTouched = true;
                if (sums.divides)
                    sums.Divide(claim.Place, whole * shares[claim.Part]);
                else
                    sums.Credit(claim.Place, Math.Min(minutes, part.Most(ownOnly)), reached, entry + 1);
            }
            if (isTouched)
                sums.touched += whole * units.Denominator;
        }
        return sums;
    }

    /// <summary>Rounds the sums from the top down: the edition's minutes go to the standards at the top and to what is unallocated, then each standard's to itself
    /// and its children. So what is printed adds up on every level, and a standard without children has one figure, not two.</summary>
    public EditionMinutes Round()
    {
        var whole = int.CreateChecked(touched / denominator);
        var minutes = new EditionMinutes(new int[tree.Count], new int[tree.Count], whole, Unallocated: null);
        if (divides)
            return RoundParts(minutes);
        for (var place = 0; place < tree.Count; place++)
            (minutes.Claimed[place], minutes.RolledUp[place]) = (int.CreateChecked(claimed[place]), int.CreateChecked(rolledUp[place]));
        return minutes;
    }

    /// <summary>Rounds the sums, and divides each rounded figure into what is claimed of the edition itself and what is carried from others.</summary>
    /// <param name="own">The sums without what is carried.</param>
    public EditionMinutes Round(EditionSums<T> own)
    {
        var minutes = Round();
        var (ownClaimed, ownRolledUp) = (new int[tree.Count], new int[tree.Count]);
        for (var place = 0; place < tree.Count; place++)
        {
            ownClaimed[place] = LargestRemainder.Of([own.claimed[place], claimed[place] - own.claimed[place]], denominator, minutes.Claimed[place])[0];
            ownRolledUp[place] = LargestRemainder.Of([own.rolledUp[place], rolledUp[place] - own.rolledUp[place]], denominator, minutes.RolledUp[place])[0];
        }
        return minutes with { OwnClaimed = ownClaimed, OwnRolledUp = ownRolledUp, OwnTouched = int.CreateChecked(own.touched / denominator) };
    }

    private void Credit(int claim, int credited, Reach[] reached, int mark)
    {
        claimed[claim] += T.CreateTruncating(credited);
        // An activity counts once above a standard that it reached, with the most that it gives to one below: parts can be of the same sessions.
        // So what is above one that was given as much was given as much too.
        for (var place = claim; place != EditionTree.None; place = tree.ParentOf(place))
        {
            var before = reached[place].Mark == mark ? reached[place].Minutes : 0;
            if (reached[place].Mark == mark && before >= credited)
                break;
            reached[place] = new(mark, credited);
            rolledUp[place] += T.CreateTruncating(credited - before);
        }
    }

    private void Divide(int claim, T amount)
    {
        named += amount;
        claimed[claim] += amount;
        for (var place = claim; place != EditionTree.None; place = tree.ParentOf(place))
            rolledUp[place] += amount;
    }

    private EditionMinutes RoundParts(EditionMinutes minutes)
    {
        T[] tops = [.. tree.Roots.Select(place => rolledUp[place]), touched - named];
        var rounded = LargestRemainder.Of<T>(tops, denominator, minutes.Touched);
        for (var i = 0; i < tree.Roots.Length; i++)
            minutes.RolledUp[tree.Roots[i]] = rounded[i];
        var unallocated = rounded[^1];
        for (var place = 0; place < tree.Count; place++) // parents stand before their children
        {
            var children = tree.ChildrenOf(place);
            T[] parts = [claimed[place], .. children.Select(child => rolledUp[child])];
            rounded = LargestRemainder.Of<T>(parts, denominator, minutes.RolledUp[place]);
            minutes.Claimed[place] = rounded[0];
            for (var i = 0; i < children.Length; i++)
                minutes.RolledUp[children[i]] = rounded[i + 1];
        }
        return minutes with { Unallocated = unallocated };
    }

    /// <summary>What the latest activity that reached a standard gave to it and to all below.</summary>
    private readonly record struct Reach(int Mark, int Minutes);
}
