namespace CpdMapping.Mapping.Teams;

/// <summary>A column of a table.</summary>
/// <param name="Name">What stands above it.</param>
/// <param name="Coverage">What is in it.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record CoverageColumn(string Name, TeamCoverage Coverage);
