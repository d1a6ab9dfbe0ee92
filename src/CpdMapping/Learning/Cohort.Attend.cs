using CpdMapping.Files;

namespace CpdMapping.Learning;

public sealed partial record Cohort
{
    /// <summary>Gives the cohort with the attendance of one session as a log says it.</summary>
    /// <param name="log">The log.</param>
    /// <returns>The cohort, with warnings for rows that mean no learner and for attendance that differs; no cohort where the session or a time is wrong.</returns>
    /// <remarks>
    /// A row means the learner with its e-mail address, else the one learner with exactly its name, unless both have addresses and they differ. What several rows
    /// say of the same time counts once; time before the start, after the end and in breaks does not count. The seconds of a session are rounded down
    /// to whole minutes. Learners who are not in the log stay as they are.
    /// </remarks>
    /// <exception cref="ArgumentException">The cohort's zone is not known.</exception>
    public ParseResult<Cohort> Attend(AttendanceLog log)
    {
        ArgumentNullException.ThrowIfNull(log);
        return LogCount.Run(this, LocalZone.TryGet(Zone, out var zone) ? zone : throw new ArgumentException($"The time zone '{Zone}' of the cohort is not known.", nameof(log)), log);
    }
}
