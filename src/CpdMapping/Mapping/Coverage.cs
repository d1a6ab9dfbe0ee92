using CpdMapping.Learning;

namespace CpdMapping.Mapping;

/// <summary>Which standards a record bears on, with how many minutes, why, and what is missing.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed partial record Coverage
{
    /// <summary>Gets the record.</summary>
    public required CpdRecord Record { get; init; }

    /// <summary>Gets the policy of every figure by standard.</summary>
    public required MappingPolicy Policy { get; init; }

    /// <summary>Gets the minutes of the record's standing entries; an hour counts once, however many standards it bears on.</summary>
    public required Figure Total { get; init; }

    /// <summary>Gets the coverage of each edition asked for, in the order asked, or of every edition that the record claims, in the order of their references.</summary>
    public required Sequence<EditionCoverage> Editions { get; init; }

    /// <summary>Gets the state of every claim of the standing entries, in the order of the activities' dates.</summary>
    public required Sequence<ClaimState> Claims { get; init; }

    /// <summary>Gets the version of the standards data that the coverage rests on.</summary>
    public required string DataSet { get; init; }

    /// <summary>Gets the gaps of all editions.</summary>
    public Sequence<Gap> Gaps => Editions.SelectMany(e => e.Gaps).ToSequence();
}
