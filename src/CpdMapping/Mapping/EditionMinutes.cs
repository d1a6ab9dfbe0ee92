using System.Numerics;
using CpdMapping.Learning;

namespace CpdMapping.Mapping;

/// <summary>The printed minutes of an edition, by the standards' places.</summary>
/// <param name="Claimed">The minutes claimed against each standard itself.</param>
/// <param name="RolledUp">The minutes of each standard and all below it.</param>
/// <param name="Touched">The minutes of all activities that claim anything of the edition.</param>
/// <param name="Unallocated">The part of them that no share names; null where minutes are not divided.</param>
internal sealed record EditionMinutes(int[] Claimed, int[] RolledUp, int Touched, int? Unallocated)
{
    /// <summary>Adds up and rounds what activities claim.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="minutes">The minutes of each activity; their sum is an <see cref="int"/>.</param>
    /// <param name="nameOf">Gives the name of an activity.</param>
    /// <exception cref="ArgumentException">The shares of an activity add up to more than 1.</exception>
    public static EditionMinutes Of(EditionClaims claims, ReadOnlySpan<int> minutes, Func<int, string> nameOf)
    {
        var denominator = BigInteger.One;
        foreach (var part in claims.Parts)
            denominator = denominator / BigInteger.GreatestCommonDivisor(denominator, part.Share.Denominator) * part.Share.Denominator;
        // No sum is greater than all minutes, so sums of whole numbers of 64 bits cannot overflow.
        return denominator <= long.MaxValue / int.MaxValue
            ? Sum(claims, minutes, (long)denominator, nameOf)
            : Sum(claims, minutes, denominator, nameOf);
    }

    private static EditionMinutes Sum<T>(EditionClaims claims, ReadOnlySpan<int> minutes, T denominator, Func<int, string> nameOf)
        where T : IBinaryInteger<T>
    {
        var shares = new T[claims.Parts.Length];
        for (var i = 0; i < shares.Length; i++)
            shares[i] = T.CreateChecked(Units(claims.Parts[i].Share, BigInteger.CreateChecked(denominator)));
        for (var activity = 0; claims.Divides && activity < minutes.Length; activity++)
            if (SumOf(claims.Of(activity), shares) > denominator)
                throw new ArgumentException(
                    $"The shares of '{nameOf(activity)}' within '{claims.Tree.Edition.Ref}' add up to {claims.ShareSum(activity)}, which is more than 1.");
        return EditionSums<T>.Of(claims, minutes, shares, denominator).Round(claims.Divides);
    }

    private static T SumOf<T>(ReadOnlySpan<PlaceClaim> claims, T[] shares)
        where T : IBinaryInteger<T>
    {
        var sum = T.Zero;
        foreach (var claim in claims)
            sum += shares[claim.Part];
        return sum;
    }

    private static BigInteger Units(Fraction share, BigInteger denominator) => share.Numerator * (denominator / share.Denominator);
}
