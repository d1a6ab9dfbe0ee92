namespace CpdMapping.Learning;

/// <summary>A cohort with the attendance of one session, and what became of each row of the log that says it.</summary>
/// <param name="Cohort">The cohort.</param>
/// <param name="Rows">The rows, in the log's order.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record AttendedCohort(Cohort Cohort, Sequence<CountedRow> Rows);
