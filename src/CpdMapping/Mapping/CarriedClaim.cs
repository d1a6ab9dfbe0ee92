using CpdMapping.Learning;
using CpdMapping.Standards;
using CpdMapping.Standards.Crosswalks;

namespace CpdMapping.Mapping;

/// <summary>What a claim on a standard counts for under another edition.</summary>
/// <param name="To">The standard that it counts for.</param>
/// <param name="Ways">
/// The ways over crosswalks by which it does: the strongest, and those beside it that divide and meet again. Several ways count once.
/// </param>
/// <param name="Portion">
/// The part of the claim's minutes that goes there under the shared policy: the product of the steps' stated shares. A step without a share hands on everything where
/// it is the only one from its standard into that edition; where there are several, nobody says how to divide, so the minutes stay unallocated. 1 at most.
/// </param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record CarriedClaim(StandardRef To, Sequence<RelationPath> Ways, Fraction Portion);
