using CpdMapping.Learning;
using CpdMapping.Standards;
using CpdMapping.Standards.Crosswalks;

namespace CpdMapping.Mapping;

/// <summary>What one claim's reference is worth.</summary>
/// <param name="Entry">The id of the record's entry.</param>
/// <param name="Claim">The claimed standard, as it was when it was pinned.</param>
/// <param name="AtActivity">The state on the activity's last day.</param>
/// <param name="WordingChanged">Whether the body's facts in the data differ from the snapshot's; false when the standard is not loaded.</param>
/// <param name="Successors">The editions that took the place of the claimed one, where it is not current.</param>
/// <param name="Counted">Whether the claim counts in one of the mapped editions: its own, or one to which a crosswalk carries it.</param>
/// <param name="Carried">What it counts for under mapped editions other than its own, with the ways.</param>
/// <param name="Suggested">The ways to standards of mapped editions that only suggest a claim there and carry no minutes.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ClaimState(
    string Entry,
    StandardSnapshot Claim,
    ReferenceState AtActivity,
    bool WordingChanged,
    Sequence<EditionRef> Successors,
    bool Counted,
    Sequence<CarriedClaim> Carried = default,
    Sequence<RelationPath> Suggested = default);
