using CpdMapping.Files;

namespace CpdMapping.Standards.Overlays;

/// <summary>A choice of standards from one or more editions, under headings of its own. It holds references alone, so it cannot alter what a body says.</summary>
/// <remarks>
/// A provider chooses for its programme; what a body chose itself, such as the statements that it uses for one kind of service, is reported with what that rests on.
/// Standards of the provider's own stand in an ordinary catalogue, under an id of their own, and are chosen like any other. Immutable and safe to share between threads.
/// </remarks>
public sealed class StandardsOverlay : IEquatable<StandardsOverlay>
{
    internal StandardsOverlay() { }

    /// <summary>Gets the reference of the overlay, such as <c>our-programme@2026</c>; no edition has the same one.</summary>
    public required EditionRef Ref { get; init; }

    /// <summary>Gets the revision of the file: 1, 2, 3 …</summary>
    public required int Revision { get; init; }

    /// <summary>Gets what the choice is for, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>Gets who made it.</summary>
    public required string By { get; init; }

    /// <summary>Gets the editions from which standards are chosen.</summary>
    public required Sequence<EditionRef> Of { get; init; }

    /// <summary>Gets the groups, in the order of the file; empty where the standards are chosen and not grouped.</summary>
    public Sequence<OverlayGroup> Groups { get; init; }

    /// <summary>Gets all standards that are chosen, in the order of the file, each once.</summary>
    public required Sequence<StandardRef> Standards { get; init; }

    /// <summary>Gets what the choice rests on, where somebody else made it; null where those who wrote the file did.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Gets the address where the choice was seen; null where none is given.</summary>
    public string? Source { get; init; }

    /// <summary>Where the file begins, and where each standard stands in it. Places are no part of what an overlay says.</summary>
    internal Place Place { get; init; }

    internal Sequence<Place> Places { get; init; }

    /// <inheritdoc/>
    public bool Equals(StandardsOverlay? other) => other is not null && Ref == other.Ref && Revision == other.Revision && Title == other.Title && By == other.By
        && Of == other.Of && Groups == other.Groups && Standards == other.Standards && Basis == other.Basis && Source == other.Source;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StandardsOverlay);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Ref, Revision);
}
