using System.Numerics;

namespace CpdMapping.Mapping;

/// <summary>The printed minutes of an edition, by the standards' places.</summary>
/// <param name="Claimed">The minutes claimed against each standard itself.</param>
/// <param name="RolledUp">The minutes of each standard and all below it.</param>
/// <param name="Touched">The minutes of all activities that claim anything of the edition.</param>
/// <param name="Unallocated">The part of them that no share names; null where minutes are not divided.</param>
internal sealed record EditionMinutes(int[] Claimed, int[] RolledUp, int Touched, int? Unallocated)
{
    /// <summary>The part of <see cref="Claimed"/> that does not come from claims on other editions.</summary>
    public int[] OwnClaimed { get; init; } = Claimed;

    /// <summary>The part of <see cref="RolledUp"/> that does not come from claims on other editions.</summary>
    public int[] OwnRolledUp { get; init; } = RolledUp;

    /// <summary>The part of <see cref="Touched"/> of activities that claim the edition itself.</summary>
    public int OwnTouched { get; init; } = Touched;

    /// <summary>Adds up and rounds what activities claim.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="minutes">The minutes of each activity; their sum is an <see cref="int"/>.</param>
    /// <param name="nameOf">Gives the name of an activity.</param>
    /// <exception cref="ArgumentException">The shares of an activity add up to more than 1.</exception>
    public static EditionMinutes Of(EditionClaims claims, ReadOnlySpan<int> minutes, Func<int, string> nameOf)
    {
        // No sum is greater than all minutes, so sums of whole numbers of 64 bits cannot overflow where the denominator is small.
        var denominator = claims.Denominator();
        return denominator <= long.MaxValue / int.MaxValue
            ? Of(claims, minutes, ClaimUnits<long>.Of(claims, denominator, minutes.Length, nameOf))
            : Of(claims, minutes, ClaimUnits<BigInteger>.Of(claims, denominator, minutes.Length, nameOf));
    }

    private static EditionMinutes Of<T>(EditionClaims claims, ReadOnlySpan<int> minutes, ClaimUnits<T> units)
        where T : IBinaryInteger<T>
    {
        var all = EditionSums<T>.Of(claims, minutes, units, ownOnly: false);
        return claims.HasCarried ? all.Round(EditionSums<T>.Of(claims, minutes, units, ownOnly: true)) : all.Round();
    }
}
