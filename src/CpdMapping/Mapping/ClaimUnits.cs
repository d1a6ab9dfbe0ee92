using System.Numerics;

namespace CpdMapping.Mapping;

/// <summary>The shares of an edition's claims as whole numbers: multiples of one over their common denominator.</summary>
/// <typeparam name="T">An integer that is large enough for them.</typeparam>
internal sealed class ClaimUnits<T>
    where T : IBinaryInteger<T>
{
    private readonly T[] all;
    private readonly T[] own;

    private ClaimUnits(T denominator, int parts) => (Denominator, all, own) = (denominator, new T[parts], new T[parts]);

    /// <summary>How many units are the whole of an activity.</summary>
    public T Denominator { get; }

    /// <summary>Gives the units of each part of the claims; of <see cref="EditionClaims.Parts"/>.</summary>
    /// <param name="ownOnly">Whether what is carried from other editions is left out.</param>
    public ReadOnlySpan<T> Of(bool ownOnly) => ownOnly ? own : all;

    /// <exception cref="ArgumentException">The shares of an activity add up to more than 1.</exception>
    public static ClaimUnits<T> Of(EditionClaims claims, BigInteger denominator, int activities, Func<int, string> nameOf)
    {
        var units = new ClaimUnits<T>(T.CreateChecked(denominator), claims.Parts.Length);
        for (var part = 0; part < claims.Parts.Length; part++)
        {
            units.own[part] = T.CreateChecked(Times(claims.Parts[part].Own, denominator));
            units.all[part] = units.own[part] + T.CreateChecked(Times(claims.Parts[part].Carried, denominator));
        }
        for (var activity = 0; claims.Divides && activity < activities; activity++)
            if (units.SumOf(claims.Of(activity)) > units.Denominator)
                throw new ArgumentException(
                    $"The shares of '{nameOf(activity)}' within '{claims.Tree.Edition.Ref}' add up to {claims.ShareSum(activity)}, which is more than 1.");
        return units;
    }

    private T SumOf(ReadOnlySpan<PlaceClaim> claims)
    {
        var sum = T.Zero;
        foreach (var claim in claims)
            sum += all[claim.Part];
        return sum;
    }

    private static BigInteger Times(ClaimedTime? time, BigInteger denominator) =>
        time is { Share: var share } ? share.Numerator * (denominator / share.Denominator) : BigInteger.Zero;
}
