using CpdMapping.Learning;

namespace CpdMapping.Mapping;

/// <summary>How much of an activity a claim gives to a standard.</summary>
/// <param name="Share">The part of the activity's minutes.</param>
/// <param name="Most">The most minutes: those in which the standard was taken up.</param>
internal readonly record struct ClaimPart(Fraction Share, int Most = int.MaxValue)
{
    /// <summary>The whole of an activity; kept, since making a fraction brings it to lowest terms.</summary>
    public static readonly ClaimPart Whole = new(Fraction.One);

    /// <summary>Whether another part gives less.</summary>
    public bool IsAbove(ClaimPart other) => Share > other.Share || (Share == other.Share && Most > other.Most);

    /// <summary>The part of an activity's minutes that are credited where they are not divided.</summary>
    public Fraction Of(int minutes) => Most < minutes ? new(Most, minutes) : Whole.Share;
}
