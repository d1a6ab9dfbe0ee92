using CpdMapping.Learning;
using CpdMapping.Standards.Crosswalks;

namespace CpdMapping.Mapping;

/// <summary>How much of an activity claims give to a standard: a share where minutes are divided, or else the minutes in which it was taken up at most.</summary>
/// <param name="Own">By a claim on the standard itself; null where it is not claimed.</param>
/// <param name="Carried">By claims on others from which crosswalks lead to it; null where there are none.</param>
/// <param name="Ways">The ways from those others to the standard.</param>
internal readonly record struct ClaimPart(ClaimedTime? Own, ClaimedTime? Carried, Sequence<RelationPath> Ways)
{
    /// <summary>The whole of an activity.</summary>
    public static readonly ClaimPart Whole = new(ClaimedTime.Whole, null, []);

    public bool IsOwn => Own is not null;

    /// <summary>The share by all claims.</summary>
    public Fraction Share => (Own?.Share ?? Fraction.Zero) + (Carried?.Share ?? Fraction.Zero);

    /// <summary>The most minutes by all claims, or by those on the standard itself.</summary>
    public int Most(bool ownOnly) => Math.Max(Own?.Most ?? 0, ownOnly ? 0 : Carried?.Most ?? 0);

    public static ClaimPart Claiming(ClaimedTime time) => new(time, null, []);

    public static ClaimPart Carrying(ClaimedTime time, Sequence<RelationPath> ways) => new(null, time, ways);

    /// <summary>Joins what two claims of one activity give to a standard.</summary>
    /// <remarks>
    /// A claim that is repeated counts once, with the greater part, so that the order does not matter. Claims on different other standards add up where minutes are
    /// divided; else the longest time counts.
    /// </remarks>
    public ClaimPart With(ClaimPart other) => new(
        Join(Own, other.Own, ClaimedTime.Greater), Join(Carried, other.Carried, ClaimedTime.Sum), Ways.Concat(other.Ways).ToSequence());

    private static ClaimedTime? Join(ClaimedTime? one, ClaimedTime? other, Func<ClaimedTime, ClaimedTime, ClaimedTime> join) =>
        one is { } first && other is { } second ? join(first, second) : one ?? other;
}
