using System.Numerics;
using CpdMapping.Mapping.Bulk;

namespace CpdMapping.Mapping;

/// <summary>Adds up and rounds what activities claim of one edition, for any number of learners.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal abstract class EditionAdder
{
    /// <summary>Makes what adds up an edition's claims.</summary>
    /// <param name="claims">The claims of the activities.</param>
    /// <param name="activities">How many activities there are.</param>
    /// <param name="nameOf">Gives the name of an activity.</param>
    /// <exception cref="ArgumentException">The shares of an activity add up to more than 1.</exception>
    public static EditionAdder Of(EditionClaims claims, int activities, Func<int, string> nameOf)
    {
        // No sum is greater than all minutes, so sums of whole numbers of 64 bits cannot overflow where the denominator is small.
        var denominator = claims.Denominator();
        return denominator <= long.MaxValue / int.MaxValue
            ? new Adder<long>(claims, ClaimUnits<long>.Of(claims, denominator, activities, nameOf))
            : new Adder<BigInteger>(claims, ClaimUnits<BigInteger>.Of(claims, denominator, activities, nameOf));
    }

    /// <summary>Adds up and rounds what a learner did.</summary>
    /// <param name="entries">The learner's entries; the sum of their minutes is an <see cref="int"/>.</param>
    public abstract EditionMinutes Add(ReadOnlySpan<LearnerEntry> entries);

    private sealed class Adder<T>(EditionClaims claims, ClaimUnits<T> units) : EditionAdder
        where T : IBinaryInteger<T>
    {
        public override EditionMinutes Add(ReadOnlySpan<LearnerEntry> entries)
        {
            var all = EditionSums<T>.Of(claims, entries, units, ownOnly: false);
            return claims.HasCarried ? all.Round(EditionSums<T>.Of(claims, entries, units, ownOnly: true)) : all.Round();
        }
    }
}
