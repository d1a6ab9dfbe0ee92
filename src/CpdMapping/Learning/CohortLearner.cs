namespace CpdMapping.Learning;

/// <summary>A learner of a cohort, with what they attended.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record CohortLearner
{
    /// <summary>Gets the key, unique within the cohort: two people may have one name.</summary>
    public required string Key { get; init; }

    /// <summary>Gets the name to print.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the e-mail address by which attendance logs name the learner; null where none is known. It is never printed.</summary>
    public string? Email { get; init; }

    /// <summary>Gets the certificate's number, where one is to be issued; null otherwise.</summary>
    public CertificateNumber? Certificate { get; init; }

    /// <summary>Gets the sessions attended.</summary>
    public Sequence<Attendance> Attended { get; init; }

    /// <summary>Gets the minutes attended in all.</summary>
    public int AttendedMinutes => Attended.Sum(a => a.Minutes);
}
