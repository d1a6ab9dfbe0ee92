using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Mapping.Gaps;

/// <summary>The gaps of a record in one edition, and what made them gaps.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed partial record EditionGaps
{
    /// <summary>Gets the record.</summary>
    public required CpdRecord Record { get; init; }

    /// <summary>Gets the edition.</summary>
    public required Edition Edition { get; init; }

    /// <summary>Gets how minutes were credited.</summary>
    public required MappingPolicy Minutes { get; init; }

    /// <summary>Gets which claims on other editions were read under the edition.</summary>
    public required CarryPolicy Carry { get; init; }

    /// <summary>Gets what was asked for.</summary>
    public required GapPolicy Policy { get; init; }

    /// <summary>Gets the claimable standards that do not meet it, in the body's order.</summary>
    public required Sequence<Gap> Gaps { get; init; }

    /// <summary>Gets the version of the standards data that the gaps rest on.</summary>
    public required string DataSet { get; init; }

    /// <summary>Gets how many standards of the edition can be claimed.</summary>
    public int Claimable => Edition.Standards.Count(standard => standard.Claimable);
}
