using System.Numerics;

namespace CpdMapping.Mapping;

/// <summary>Rounds exact parts so that they add up to their whole: each is rounded down, and the minutes that are left go to the largest remainders.</summary>
internal static class LargestRemainder
{
    /// <summary>Rounds parts. Ties go to the part that stands first.</summary>
    /// <typeparam name="T">An integer that is large enough for the parts.</typeparam>
    /// <param name="parts">The exact parts, as multiples of the fraction of a minute that <paramref name="denominator"/> says.</param>
    /// <param name="denominator">How many such fractions a minute has.</param>
    /// <param name="whole">What the rounded parts add up to: the exact sum, rounded down or up.</param>
    public static int[] Of<T>(ReadOnlySpan<T> parts, T denominator, int whole)
        where T : IBinaryInteger<T>
    {
        var rounded = new int[parts.Length];
        var remainders = new T[parts.Length];
        var left = whole;
        for (var i = 0; i < parts.Length; i++)
        {
            (var floor, remainders[i]) = T.DivRem(parts[i], denominator);
            rounded[i] = int.CreateChecked(floor);
            left -= rounded[i];
        }
        if (left == 0)
            return rounded;
        foreach (var part in Enumerable.Range(0, parts.Length).OrderByDescending(i => remainders[i]).Take(left)) // a stable sort
            rounded[part]++;
        return rounded;
    }
}
