namespace CpdMapping.Learning;

/// <summary>An auditor's word that they looked at an entry and accepted it.</summary>
/// <param name="By">Who audited it: a person or a body, never the learner.</param>
/// <param name="On">The day.</param>
/// <param name="Scheme">The version of the scheme by whose rules it was audited, such as <c>swe-cpd@2021-12</c>.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record AuditMark(string By, DateOnly On, string Scheme);
