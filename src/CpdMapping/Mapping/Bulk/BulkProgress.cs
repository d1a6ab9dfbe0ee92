namespace CpdMapping.Mapping.Bulk;

/// <summary>How far a stream of learners is worked through.</summary>
/// <param name="Learners">The learners whose totals were given out.</param>
/// <param name="Entries">Their entries.</param>
/// <param name="LeftOut">The lines and learners that were left out, each with a problem.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public readonly record struct BulkProgress(long Learners, long Entries, long LeftOut);
