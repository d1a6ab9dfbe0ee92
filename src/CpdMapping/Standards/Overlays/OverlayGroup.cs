namespace CpdMapping.Standards.Overlays;

/// <summary>A heading of an overlay, with the standards under it.</summary>
/// <param name="Title">The heading of those who grouped them.</param>
/// <param name="Note">What is said of the group; null where nothing is said.</param>
/// <param name="Standards">The standards, in the order of those who grouped them. A heading among them does not stand for what is below it.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record OverlayGroup(string Title, string? Note, Sequence<StandardRef> Standards)
{
    /// <summary>Gets what it rests on that these standards stand under this heading, where somebody else grouped them; null where those who wrote the file did.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Gets the address where the grouping was seen; null where none is given.</summary>
    public string? Source { get; init; }
}
