namespace CpdMapping.Documents.Views;

/// <summary>A session at the head of a register's column.</summary>
/// <param name="Label">The session's id, such as <c>Session 1</c>.</param>
/// <param name="Day">The day.</param>
/// <param name="Hours">From when to when, in the cohort's zone.</param>
/// <param name="Present">How many took part, such as <c>4 of 5</c>.</param>
public sealed record RegisterSessionView(string Label, string Day, string Hours, string Present);
