namespace CpdMapping.Learning;

/// <summary>What a certificate says of its learner.</summary>
public enum CertificateKind
{
    /// <summary>That the learner took part.</summary>
    Attendance,

    /// <summary>That the learner completed the course: every minute of it counts.</summary>
    Completion,
}
