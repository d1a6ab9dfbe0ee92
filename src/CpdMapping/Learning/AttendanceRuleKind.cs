namespace CpdMapping.Learning;

/// <summary>A kind of attendance rule, as it stands in files.</summary>
/// <param name="Alone">The rule, where the word says it all; null where it has parameters.</param>
/// <param name="Example">How one with parameters is written.</param>
internal sealed record AttendanceRuleKind(AttendanceRule? Alone, string Example);
