namespace CpdMapping.Learning;

/// <summary>A frozen record that a learner attended a course. It never says that the learner met a standard.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed partial record Certificate
{
    /// <summary>Gets the number, as the issuer gave it.</summary>
    public required CertificateNumber Number { get; init; }

    /// <summary>Gets the learner's name.</summary>
    public required string Learner { get; init; }

    /// <summary>Gets the id of the course.</summary>
    public required string Course { get; init; }

    /// <summary>Gets the course's title.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the provider.</summary>
    public required Provider Provider { get; init; }

    /// <summary>Gets the id of the cohort.</summary>
    public required string Cohort { get; init; }

    /// <summary>Gets the time zone of the sessions, such as <c>Europe/London</c>.</summary>
    public required string Zone { get; init; }

    /// <summary>Gets all sessions of the cohort in order of time, with the minutes that the learner took part in each; never empty.</summary>
    public required Sequence<CertificateSession> Sessions { get; init; }

    /// <summary>Gets the minutes that count under <see cref="Rule"/>.</summary>
    public required int CountedMinutes { get; init; }

    /// <summary>Gets the rule that made the counted minutes of the attended ones.</summary>
    public required AttendanceRule Rule { get; init; }

    /// <summary>Gets what it says of the learner. Completion needs every minute of the course to count.</summary>
    /// <value>The default is <see cref="CertificateKind.Attendance"/>.</value>
    public CertificateKind Kind { get; init; }

    /// <summary>Gets the months after which the same course counts again; null where it is not stated.</summary>
    public int? RefreshMonths { get; init; }

    /// <summary>Gets who says that the course conforms to rules of theirs.</summary>
    public Sequence<Accreditation> Accreditations { get; init; }

    /// <summary>Gets the standards that the provider aligned the course to, without those of sessions that the learner missed.</summary>
    public Sequence<CertificateStandards> Standards { get; init; }

    /// <summary>Gets the version of the standards data that the certificate rests on.</summary>
    public required string DataSet { get; init; }

    /// <summary>Gets whether the data is made up, so that everything printed from it is marked as a specimen.</summary>
    public bool Specimen { get; init; }

    /// <summary>Gets the day of the cohort's first session.</summary>
    public DateOnly From => Sessions[0].Date;

    /// <summary>Gets the day of the cohort's last session.</summary>
    public DateOnly To => Sessions[^1].Date;

    /// <summary>Gets in how many sessions the learner took part.</summary>
    public int SessionsAttended => Sessions.Count(session => session.AttendedMinutes > 0);

    /// <summary>Gets the minutes of learning of all sessions, without breaks.</summary>
    public int ScheduledMinutes => Sessions.Sum(session => session.NetMinutes);

    /// <summary>Gets the minutes that the learner took part.</summary>
    public int AttendedMinutes => Sessions.Sum(session => session.AttendedMinutes);
}
