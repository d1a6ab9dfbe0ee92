using CpdMapping.Files;

namespace CpdMapping.Learning;

public sealed partial record Cohort
{
    /// <summary>Gives the cohort with the attendance of one session as a log says it.</summary>
    /// <param name="log">The log.</param>
    /// <returns>
    /// The cohort and what became of each row, with warnings for rows that do not count and for attendance that differs; an error where the session is not the cohort's, or the zone is not known.
    /// </returns>
    /// <remarks>
    /// A row means the learner with its e-mail address, else the one learner with exactly its name, unless both have addresses and they differ. What several rows
    /// say of the same time counts once; time before the start, after the end and in breaks does not count. The seconds of a session are rounded down
    /// to whole minutes. Where rows state minutes without times nothing says whether they overlap: the most counts. Learners who are not in the log stay as they are.
    /// </remarks>
    public ParseResult<AttendedCohort> Attend(AttendanceLog log)
    {
        ArgumentNullException.ThrowIfNull(log);
        return LogCount.Run(this, log);
    }
}
