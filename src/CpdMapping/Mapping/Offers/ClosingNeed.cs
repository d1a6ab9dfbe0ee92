using CpdMapping.Learning;
using CpdMapping.Mapping.Gaps;

namespace CpdMapping.Mapping.Offers;

/// <summary>One thing that must come about for a gap to close.</summary>
/// <param name="Gap">The place of the gap among the gaps.</param>
/// <param name="Amount">How much it takes.</param>
/// <param name="Gives">What an entry gives to it, told by its exact minutes on the standard and all below; it is asked only of entries that bear on it.</param>
internal sealed record ClosingNeed(int Gap, Fraction Amount, Func<RecordEntry, Fraction, Fraction> Gives)
{
    /// <summary>All that a gap needs: minutes, a recent activity, one with assurance. Different courses may bring them.</summary>
    public static IEnumerable<ClosingNeed> Of(int place, Gap gap, Fraction minutes, GapPolicy policy)
    {
        var asked = new Fraction(policy.Minutes, 1);
        if (minutes < asked)
            yield return new(place, asked - minutes, (_, given) => given);
        if (policy.Since is { } since && !(gap.Sum.Latest >= since))
            yield return new(place, Fraction.One, (entry, _) => Once(entry.Activity!.To >= since)); // an offer's entry has an activity
        if (gap.Sum.Mix.ActivitiesWith(policy.Assurance) == 0)
            yield return new(place, Fraction.One, (entry, _) => Once(entry.Assurance >= policy.Assurance));
    }

    private static Fraction Once(bool isSo) => isSo ? Fraction.One : Fraction.Zero;
}
