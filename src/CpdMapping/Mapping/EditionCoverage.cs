using CpdMapping.Standards;

namespace CpdMapping.Mapping;

/// <summary>How much of a record bears on one edition.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record EditionCoverage
{
    /// <summary>Gets the edition.</summary>
    public required Edition Edition { get; init; }

    /// <summary>Gets every standard of the edition, in the body's order, covered or not.</summary>
    public required Sequence<StandardCoverage> Standards { get; init; }

    /// <summary>Gets the minutes of all entries that claim anything of the edition, each entry once.</summary>
    public required Figure Touched { get; init; }

    /// <summary>Gets, under the shared policy, the part of <see cref="Touched"/> that no share names; null under the whole policy.</summary>
    public Figure? Unallocated { get; init; }

    /// <summary>Gets the claimable standards that the record does not meet, in the body's order.</summary>
    public required Sequence<Gap> Gaps { get; init; }
}
