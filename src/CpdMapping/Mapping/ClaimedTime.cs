using CpdMapping.Learning;

namespace CpdMapping.Mapping;

/// <summary>What a claim gives to a standard of an activity's time.</summary>
/// <param name="Share">The part of the activity's minutes, where they are divided; not read where they are not.</param>
/// <param name="Most">The most minutes, where they are not divided: those in which the standard was taken up.</param>
internal readonly record struct ClaimedTime(Fraction Share, int Most = int.MaxValue)
{
    /// <summary>The whole of an activity; kept, since making a fraction brings it to lowest terms.</summary>
    public static readonly ClaimedTime Whole = new(Fraction.One);

    public static ClaimedTime Of(Alignment alignment, bool divides) => divides ? new(alignment.Share ?? Fraction.Zero) : new(Fraction.One, alignment.Minutes ?? int.MaxValue);

    public static ClaimedTime Greater(ClaimedTime one, ClaimedTime other) =>
        new(one.Share > other.Share ? one.Share : other.Share, Math.Max(one.Most, other.Most));

    public static ClaimedTime Sum(ClaimedTime one, ClaimedTime other) => new(one.Share + other.Share, Math.Max(one.Most, other.Most));
}
