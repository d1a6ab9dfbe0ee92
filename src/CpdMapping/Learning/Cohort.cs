namespace CpdMapping.Learning;

/// <summary>One dated run of a course, with its learners and what they attended.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed partial record Cohort
{
    /// <summary>Gets the id, a slug such as <c>spring-2025</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the id of the course.</summary>
    public required string Course { get; init; }

    /// <summary>Gets the time zone of the sessions, such as <c>Europe/London</c>.</summary>
    public required string Zone { get; init; }

    /// <summary>Gets how attended minutes count.</summary>
    /// <value>The default is <see cref="AttendanceRule.ProRata"/>.</value>
    public AttendanceRule Rule { get; init; } = AttendanceRule.ProRata;

    /// <summary>Gets the sessions in order of time.</summary>
    public required Sequence<Session> Sessions { get; init; }

    /// <summary>Gets the learners.</summary>
    public required Sequence<CohortLearner> Learners { get; init; }

    /// <summary>Gets whether the data is made up, so that everything printed from it is marked as a specimen.</summary>
    /// <value>The default is false.</value>
    public bool Specimen { get; init; }

    /// <summary>Gets the minutes of learning of all sessions, without breaks.</summary>
    public int NetMinutes => Sessions.Sum(s => s.NetMinutes);

    /// <summary>Gets the day of the first session.</summary>
    public DateOnly From => Sessions[0].Date;

    /// <summary>Gets the day of the last session.</summary>
    public DateOnly To => Sessions[^1].Date;
}
