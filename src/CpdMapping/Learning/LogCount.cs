using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>Counts an attendance log into a cohort.</summary>
internal sealed class LogCount
{
    private readonly Cohort cohort;
    private readonly Session session;
    private readonly LearnerMatch match;
    private readonly StayReader reader;
    private readonly ProblemList problems;
    private readonly Dictionary<string, List<Stay>> stays = new(StringComparer.Ordinal);

    private LogCount(Cohort cohort, Session session, LocalZone zone, ProblemList problems)
    {
        (this.cohort, this.session, this.problems) = (cohort, session, problems);
        match = new(cohort.Learners);
        reader = new(session, zone, problems);
    }

    public static ParseResult<AttendedCohort> Run(Cohort cohort, AttendanceLog log)
    {
        var found = new ProblemList(ReadLimits.Default.MaxProblems);
        if (!LocalZone.TryGet(log.Zone ?? cohort.Zone, out var zone))
            ZoneFormat.ReportUnknown(log.Zone ?? cohort.Zone, log.Place, found);
        var meant = cohort.Sessions.FirstOrDefault(known => known.Id == log.Session);
        if (meant is null)
            UnknownSession.Report(log.Session, cohort.Sessions.Select(known => known.Id), log.Place, found);
        return found.ToResult(zone is null || meant is null ? null : new LogCount(cohort, meant, zone, found).Of(log));
    }

    private AttendedCohort Of(AttendanceLog log)
    {
        var rows = log.Rows.Select(Count).ToSequence();
        var learners = cohort.Learners.Select(learner => stays.TryGetValue(learner.Key, out var own)
            ? Attending(learner, Stay.Minutes(own, session), log.Place)
            : Unlisted(learner, log.Place));
        return new(cohort with { Learners = learners.ToSequence() }, rows);
    }

    private CountedRow Count(AttendanceLogRow row)
    {
        var (stay, outcome) = reader.Read(row);
        if (match.Find(row, out var fault) is not { } learner)
        {
            problems.Warning(
                LearningCodes.UnmatchedRow, row.Place, fault, "",
                "If a learner is meant, write the e-mail of the row with the learner in the cohort; otherwise leave it: the row does not count.");
            return new(row, AttendanceOutcome.NotALearner, null);
        }
        if (stay is null)
            return new(row, outcome, learner.Key);
        if (!stays.TryGetValue(learner.Key, out var own))
            stays.Add(learner.Key, own = []);
        if (stay.Stated is not null && own.Exists(other => other.Stated is not null))
            problems.Warning(
                LearningCodes.SeveralMinutes, row.Place, $"Several rows state minutes of '{learner.Key}', and nothing says whether they are the same ones.", "One row was expected.", "The most counts.");
        own.Add(stay);
        return new(row, outcome, learner.Key);
    }

    private CohortLearner Attending(CohortLearner learner, int minutes, Place place)
    {
        var before = learner.Attended.FirstOrDefault(known => known.Session == session.Id);
        if (before is not null && before.Minutes != minutes)
            problems.Warning(
                LearningCodes.AttendanceChanged, place,
                $"The cohort had {Plain.Duration(before.Minutes)} of the session '{session.Id}' for '{learner.Key}', and the log gives {Plain.Duration(minutes)}.",
                "", "The log's minutes were taken; correct them by hand if the cohort was right.");
        if (before?.Minutes == minutes || (before is null && minutes == 0))
            return learner;
        var order = cohort.Sessions.Select(known => known.Id).ToList();
        return learner with
        {
            Attended = learner.Attended.Where(known => known.Session != session.Id).Append(new(session.Id, minutes)).OrderBy(known => order.IndexOf(known.Session)).ToSequence(),
        };
    }

    private CohortLearner Unlisted(CohortLearner learner, Place place)
    {
        if (learner.Attended.FirstOrDefault(known => known.Session == session.Id) is { Minutes: > 0 } before)
            problems.Warning(
                LearningCodes.AttendanceChanged, place,
                $"The cohort has {Plain.Duration(before.Minutes)} of the session '{session.Id}' for '{learner.Key}', who is not in the log.",
                "", "They were left as they are; take them out by hand if the log is right.");
        return learner;
    }
}
