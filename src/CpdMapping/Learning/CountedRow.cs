namespace CpdMapping.Learning;

/// <summary>A row of an attendance log, and what became of it.</summary>
/// <param name="Row">The row.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Learner">The key of the learner that it means; null where it means none for certain.</param>
public sealed record CountedRow(AttendanceLogRow Row, AttendanceOutcome Outcome, string? Learner);
