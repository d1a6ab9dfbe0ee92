using System.Collections.Immutable;

namespace CpdMapping.Pdf.Styles.Values;

/// <summary>The smallest or greatest of several lengths, times a factor; a list, since a sum may hold several.</summary>
internal sealed record LengthChoice(double Factor, bool Greatest, ImmutableArray<Length> Lengths, LengthChoice? Next)
{
    public double Resolve(double basis)
    {
        var best = Lengths[0].Resolve(basis);
        for (var at = 1; at < Lengths.Length; at++)
        {
            var other = Lengths[at].Resolve(basis);
            best = Greatest ? Math.Max(best, other) : Math.Min(best, other);
        }

        return best * Factor;
    }
}
