namespace CpdMapping.Mapping.Bulk;

/// <summary>Where the figures of an edition as a whole stand in a learner's totals.</summary>
/// <param name="First">Where its first standard stands; the others follow in the body's order.</param>
/// <param name="Touched">The minutes of all entries that claim anything of it.</param>
/// <param name="OwnTouched">Those of entries that claim the edition itself.</param>
/// <param name="Unallocated">What no share names; nowhere where minutes are not divided.</param>
internal readonly record struct EditionSlots(int First, int Touched, int OwnTouched, int Unallocated);
