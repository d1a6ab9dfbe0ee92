using CpdMapping.Standards;

namespace CpdMapping.Mapping;

/// <summary>A claimable standard that the record does not meet, or hardly.</summary>
/// <param name="Standard">The standard.</param>
/// <param name="Kind">Why it is a gap.</param>
public sealed record Gap(Standard Standard, GapKind Kind);
