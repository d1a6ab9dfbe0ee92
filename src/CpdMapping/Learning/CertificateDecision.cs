namespace CpdMapping.Learning;

/// <summary>Whether a learner of a cohort gets a certificate, and why not.</summary>
/// <param name="Learner">The learner.</param>
/// <param name="Certificate">The certificate; null when there is none.</param>
/// <param name="Reason">Why there is none: one sentence; null when there is one.</param>
public sealed record CertificateDecision(CohortLearner Learner, Certificate? Certificate, string? Reason);
