namespace CpdMapping.Standards.Overlays;

/// <summary>A heading of an overlay, with the standards under it.</summary>
/// <param name="Title">The provider's own heading.</param>
/// <param name="Note">What the provider says of the group; null where nothing is said.</param>
/// <param name="Standards">The standards, in the provider's order. A heading among them does not stand for what is below it.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record OverlayGroup(string Title, string? Note, Sequence<StandardRef> Standards);
