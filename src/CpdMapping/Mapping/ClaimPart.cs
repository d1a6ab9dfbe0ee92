using CpdMapping.Learning;

namespace CpdMapping.Mapping;

/// <summary>How much of an activity a claim gives to a standard.</summary>
/// <param name="Share">The part of the activity's minutes.</param>
internal readonly record struct ClaimPart(Fraction Share)
{
    /// <summary>The whole of an activity; kept, since making a fraction brings it to lowest terms.</summary>
    public static readonly ClaimPart Whole = new(Fraction.One);
}
