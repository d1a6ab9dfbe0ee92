using CpdMapping.Mapping.Sums;
using CpdMapping.Standards;

namespace CpdMapping.Mapping.Teams;

/// <summary>What a team's records have on one standard.</summary>
/// <param name="Standard">The standard.</param>
/// <param name="Claimed">What is claimed against the standard itself, carried claims among it, added up over the people.</param>
/// <param name="RolledUp">What is claimed against the standard and all below it, added up over the people.</param>
/// <param name="Gaps">How many of the people have a gap there; 0 for a mere heading.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record TeamStandard(Standard Standard, CoverageSum Claimed, CoverageSum RolledUp, int Gaps);
