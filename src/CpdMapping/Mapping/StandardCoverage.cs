using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Mapping;

/// <summary>How much of a record bears on one standard.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record StandardCoverage
{
    /// <summary>Gets the standard.</summary>
    public required Standard Standard { get; init; }

    /// <summary>Gets the minutes claimed against the standard itself, under the coverage's policy.</summary>
    public required Figure Claimed { get; init; }

    /// <summary>Gets the minutes of the standard and all below it; an activity that claims a parent and its child counts once.</summary>
    public required Figure RolledUp { get; init; }

    /// <summary>Gets the standing entries that claim the standard itself, in order of date.</summary>
    public required Sequence<RecordEntry> Entries { get; init; }

    /// <summary>Gets how many of them have evidence.</summary>
    public required int WithEvidence { get; init; }

    /// <summary>Gets how many of them have a reflection.</summary>
    public required int WithReflection { get; init; }

    /// <summary>Gets the last day of the latest of them; null when there is none.</summary>
    public DateOnly? Latest { get; init; }
}
