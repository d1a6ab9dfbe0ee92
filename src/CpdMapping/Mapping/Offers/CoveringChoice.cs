using System.Numerics;

namespace CpdMapping.Mapping.Offers;

/// <summary>One thing that can be chosen, once.</summary>
/// <param name="Cost">What it costs.</param>
/// <param name="Gives">What it gives towards each need, 0 or more.</param>
internal sealed record CoveringChoice(ChoiceCost Cost, IReadOnlyList<BigInteger> Gives);
