using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>Counts an attendance log into a cohort.</summary>
internal static class LogCount
{
    public static ParseResult<Cohort> Run(Cohort cohort, LocalZone zone, AttendanceLog log)
    {
        var problems = new ProblemList(ReadLimits.Default.MaxProblems);
        var session = cohort.Sessions.FirstOrDefault(session => session.Id == log.Session);
        if (session is null)
        {
            UnknownSession.Report(log.Session, cohort.Sessions.Select(known => known.Id), log.Place, problems);
            return problems.ToResult<Cohort>(null);
        }
        var stays = Stays(cohort, session, new(zone, session.Date), log, problems);
        return problems.ToResult(cohort with
        {
            Learners = cohort.Learners
                .Select(learner => stays.TryGetValue(learner.Key, out var times)
                    ? Attending(learner, cohort, session, Minutes(session, times), log.Place, problems)
                    : Unlisted(learner, session, log.Place, problems))
                .ToSequence(),
        });
    }

    private static Dictionary<string, List<Stay>> Stays(Cohort cohort, Session session, LogTimeReader times, AttendanceLog log, ProblemList problems)
    {
        var match = new LearnerMatch(cohort.Learners);
        var stays = new Dictionary<string, List<Stay>>(StringComparer.Ordinal);
        foreach (var row in log.Rows)
        {
            var stay = ReadStay(row, session, times, problems);
            if (match.Find(row, out var fault) is not { } learner)
            {
                problems.Warning(
                    LearningCodes.UnmatchedRow, row.Place, fault, "",
                    "If a learner is meant, write the e-mail of the row with the learner in the cohort; otherwise leave it: the row does not count.");
                continue;
            }
            if (!stays.TryGetValue(learner.Key, out var known))
                stays.Add(learner.Key, known = []);
            if (stay is not null)
                known.Add(stay);
        }
        return stays;
    }

    private static Stay? ReadStay(AttendanceLogRow row, Session session, LogTimeReader times, ProblemList problems)
    {
        if (row.Join is null && row.Leave is null)
            return new(session.Start, session.End);
        if (row.Join is not { } join || row.Leave is not { } leave)
        {
            problems.Error(
                LearningCodes.BadLogTime, row.Place, $"The row of {Excerpt.Of(row.Name)} says {(row.Join is null ? "no time of coming" : "no time of leaving")}.", "Both times or neither were expected.");
            return null;
        }
        var (came, left) = (Moment(join, row, times, problems), Moment(leave, row, times, problems));
        if (came is not { } from || left is not { } to)
            return null;
        if (to < from)
            problems.Error(LearningCodes.BadLogTime, row.Place, $"{Excerpt.Of(row.Name)} came at '{join}' and left at '{leave}'.", "A time of leaving after the time of coming was expected.");
        else if (to <= session.Start || from >= session.End)
            problems.Note(
                LearningCodes.OutsideSession, row.Place,
                $"{Excerpt.Of(row.Name)} was there from '{join}' to '{leave}', outside the session of {Plain.Day(session.Date)} {Plain.Time(session.Start)} to {Plain.Time(session.End)}; this does not count.");
        return new(from, to);
    }

    private static DateTimeOffset? Moment(string text, AttendanceLogRow row, LogTimeReader times, ProblemList problems)
    {
        if (times.TryRead(text, out var moment, out var fault))
            return moment;
        problems.Error(LearningCodes.BadLogTime, row.Place, fault, LogTimeReader.Expected);
        return null;
    }

    // What several rows say of the same time counts once; seconds are rounded down once, for the session.
    private static int Minutes(Session session, List<Stay> stays)
    {
        var total = TimeSpan.Zero;
        var counted = session.Start;
        foreach (var stay in stays.OrderBy(stay => stay.From))
        {
            var within = new Stay(stay.From > counted ? stay.From : counted, stay.To < session.End ? stay.To : session.End);
            if (within.To <= within.From)
                continue;
            counted = within.To;
            total += within.Length;
            foreach (var part in session.Breaks)
                total -= within.Shared(part.Start, part.End);
        }
        return (int)(total.Ticks / TimeSpan.TicksPerMinute);
    }

    private static CohortLearner Attending(CohortLearner learner, Cohort cohort, Session session, int minutes, Place place, ProblemList problems)
    {
        if (learner.Attended.FirstOrDefault(known => known.Session == session.Id) is { } before && before.Minutes != minutes)
            problems.Warning(
                LearningCodes.AttendanceChanged, place,
                $"The cohort had {Plain.Duration(before.Minutes)} of the session '{session.Id}' for '{learner.Key}', and the log gives {Plain.Duration(minutes)}.",
                "", "The log's minutes were taken; correct them by hand if the cohort was right.");
        var attended = learner.Attended.Where(known => known.Session != session.Id);
        if (minutes > 0)
            attended = attended.Append(new(session.Id, minutes));
        var order = cohort.Sessions.Select(known => known.Id).ToList();
        return learner with { Attended = attended.OrderBy(known => order.IndexOf(known.Session)).ToSequence() };
    }

    private static CohortLearner Unlisted(CohortLearner learner, Session session, Place place, ProblemList problems)
    {
        if (learner.Attended.FirstOrDefault(known => known.Session == session.Id) is { Minutes: > 0 } before)
            problems.Warning(
                LearningCodes.AttendanceChanged, place,
                $"The cohort has {Plain.Duration(before.Minutes)} of the session '{session.Id}' for '{learner.Key}', who is not in the log.",
                "", "They were left as they are; take them out by hand if the log is right.");
        return learner;
    }

    private sealed record Stay(DateTimeOffset From, DateTimeOffset To)
    {
        public TimeSpan Length => To - From;

        public TimeSpan Shared(DateTimeOffset from, DateTimeOffset to)
        {
            var length = (To < to ? To : to) - (From > from ? From : from);
            return length > TimeSpan.Zero ? length : TimeSpan.Zero;
        }
    }
}
