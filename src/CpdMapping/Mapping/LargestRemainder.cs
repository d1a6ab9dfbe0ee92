using CpdMapping.Learning;

namespace CpdMapping.Mapping;

/// <summary>Rounds exact parts so that they add up to their whole: each is rounded down, and the minutes that are left go to the largest remainders.</summary>
internal static class LargestRemainder
{
    /// <summary>Gives, for each part, the 0 or 1 to add to its whole part. Ties go to the part that stands first.</summary>
    /// <param name="parts">The exact parts.</param>
    /// <param name="whole">What the rounded parts add up to: the exact sum, rounded down or up.</param>
    public static int[] Of(IReadOnlyList<Fraction> parts, int whole)
    {
        var rounding = new int[parts.Count];
        var left = whole - parts.Sum(p => (int)p.Floor());
        foreach (var place in Enumerable.Range(0, parts.Count).OrderByDescending(i => Remainder(parts[i])).Take(left)) // a stable sort
            rounding[place] = 1;
        return rounding;
    }

    private static Fraction Remainder(Fraction part) => part - new Fraction(part.Floor(), 1);
}
