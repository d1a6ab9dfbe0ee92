using CpdMapping.Learning;

namespace CpdMapping.Mapping.Teams;

/// <summary>One column of a table: whose records, and which part of them.</summary>
/// <param name="Name">What stands above the column.</param>
/// <param name="Records">The records, one a person.</param>
/// <param name="Slice">Which entries and claims are looked at.</param>
public sealed record CoverageGroup(string Name, Sequence<CpdRecord> Records, Slice Slice);
