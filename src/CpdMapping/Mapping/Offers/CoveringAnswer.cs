namespace CpdMapping.Mapping.Offers;

/// <summary>A set of choices that meets every need.</summary>
/// <param name="Chosen">The places of the choices, in order.</param>
/// <param name="AtLeast">How many every such set has at least; proven.</param>
/// <param name="IsBest">Whether no set of the same size costs less or, at the same cost, stands before it; proven.</param>
internal sealed record CoveringAnswer(Sequence<int> Chosen, int AtLeast, bool IsBest);
