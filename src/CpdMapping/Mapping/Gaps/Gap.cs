using CpdMapping.Mapping.Sums;
using CpdMapping.Standards;

namespace CpdMapping.Mapping.Gaps;

/// <summary>A claimable standard that the record does not meet, or hardly.</summary>
/// <param name="Standard">The standard.</param>
/// <param name="Kinds">Why it is a gap, the gravest first; at least one.</param>
/// <param name="Sum">What there is on the standard and all below it.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Gap(Standard Standard, Sequence<GapKind> Kinds, CoverageSum Sum);
