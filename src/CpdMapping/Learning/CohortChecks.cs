using System.Text.RegularExpressions;
using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>Checks what the parts of a cohort say together.</summary>
internal static partial class CohortChecks
{
    public static void Run(Cohort cohort, Spot spot, ProblemList problems)
    {
        Unique.Check(cohort.Sessions, session => session.Id, spot["sessions"], "id", LearningCodes.RepeatedId, "session", problems);
        Sessions(cohort.Sessions, spot["sessions"], problems);
        Unique.Check(cohort.Learners, learner => learner.Key, spot["learners"], "key", LearningCodes.RepeatedId, "learner", problems);
        Unique.Check(cohort.Learners, learner => learner.Certificate?.ToString(), spot["learners"], "certificate",
            LearningCodes.RepeatedCertificate, "certificate number", problems);
        Unique.Check(cohort.Learners, learner => learner.Email, spot["learners"], "email", LearningCodes.RepeatedEmail, "e-mail address", problems, StringComparer.OrdinalIgnoreCase);
        Emails(cohort.Learners, spot["learners"], problems);
        var sessions = new Dictionary<string, (Session Session, bool IsSound)>(StringComparer.Ordinal);
        for (var i = 0; i < cohort.Sessions.Count; i++)
            sessions.TryAdd(cohort.Sessions[i].Id, (cohort.Sessions[i], spot["sessions"][i].IsSound && cohort.Sessions[i].NetMinutes > 0));
        for (var i = 0; i < cohort.Learners.Count; i++)
            Attended(cohort.Learners[i].Attended, sessions, spot["learners"][i]["attended"], problems);
    }

    private static void Emails(Sequence<CohortLearner> learners, Spot spot, ProblemList problems)
    {
        for (var i = 0; i < learners.Count; i++)
            if (learners[i].Email is { } email && !EmailSyntax().IsMatch(email))
                problems.Error(LearningCodes.BadEmail, spot[i]["email"].Place, $"'email' is {Excerpt.Of(email)}.", "An e-mail address was expected, as ann@example.org.");
    }

    private static void Sessions(Sequence<Session> sessions, Spot spot, ProblemList problems)
    {
        Session? latest = null;
        for (var i = 0; i < sessions.Count; i++)
        {
            var (session, place) = (sessions[i], spot[i]);
            if (!place.IsSound)
                continue;
            if (!EndsAfterStart(session.Start, session.End, "session", place, problems))
                continue;
            Breaks(session, place, problems);
            if (latest is not null && session.End <= latest.Start)
                problems.Error(
                    LearningCodes.SessionsOutOfOrder,
                    place.Place,
                    $"The session '{session.Id}' of {Plain.Day(session.Date)} {Plain.Time(session.Start)} stands after the later session '{latest.Id}'.",
                    "Sessions were expected in order of time.",
                    "Move it up.");
            else if (latest is not null && session.Start < latest.End)
                problems.Error(
                    LearningCodes.SessionsOverlap,
                    place.Place,
                    $"The session '{session.Id}' starts at {Plain.Time(session.Start)}, before the session '{latest.Id}' of {Plain.Day(latest.Date)} ends at {Plain.Time(latest.End)}.",
                    "Sessions were expected to follow one another.",
                    "Correct the times or the dates.");
            if (latest is null || session.End > latest.End)
                latest = session;
        }
    }

    private static void Breaks(Session session, Spot spot, ProblemList problems)
    {
        Break? earlier = null;
        for (var i = 0; i < session.Breaks.Count; i++)
        {
            var (part, place) = (session.Breaks[i], spot["breaks"][i]);
            if (!EndsAfterStart(part.Start, part.End, "break", place, problems))
                continue;
            if (part.Start < session.Start || part.End > session.End)
                problems.Error(
                    LearningCodes.BreakOutside,
                    place.Place,
                    $"The break from {Plain.Time(part.Start)} to {Plain.Time(part.End)} is not within the session.",
                    $"A break from {Plain.Time(session.Start)} to {Plain.Time(session.End)} was expected.");
            else if (earlier is not null && part.Start < earlier.End)
                problems.Error(
                    LearningCodes.BreaksOverlap,
                    place.Place,
                    $"The break starts at {Plain.Time(part.Start)}, before the break above it ends at {Plain.Time(earlier.End)}.",
                    "Breaks were expected to follow one another.");
            earlier = part;
        }
        if (session.BreakMinutes >= session.GrossMinutes)
            problems.Error(
                LearningCodes.NothingButBreaks,
                spot["breaks"].Place,
                $"The breaks take {Plain.Duration(session.BreakMinutes)} of a session of {Plain.Duration(session.GrossMinutes)}.",
                "Breaks shorter than the session were expected.");
    }

    private static bool EndsAfterStart(DateTimeOffset start, DateTimeOffset end, string what, Spot spot, ProblemList problems)
    {
        if (end > start)
            return true;
        problems.Error(
            LearningCodes.EndBeforeStart,
            spot["end"].Place,
            $"The {what} starts at {Plain.Time(start)} and ends at {Plain.Time(end)}.",
            "An end after the start was expected.",
            what == "session" ? "Correct the times; a session past midnight is written as two." : "Correct the times.");
        return false;
    }

    private static void Attended(
        Sequence<Attendance> attended, Dictionary<string, (Session Session, bool IsSound)> sessions, Spot spot, ProblemList problems)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < attended.Count; i++)
        {
            var (item, place) = (attended[i], spot[i]);
            if (item.Session.Length == 0 || !place.IsSound)
                continue;
            if (!seen.Add(item.Session))
                problems.Error(
                    LearningCodes.AttendedTwice, place.Place, $"The session '{item.Session}' stands here twice.", "Each session was expected once.", "Take one out.");
            if (!sessions.TryGetValue(item.Session, out var known))
                Unknown(item.Session, sessions.Keys, place.Place, problems);
            else if (known.IsSound && (item.Minutes < 0 || item.Minutes > known.Session.NetMinutes))
                problems.Error(
                    LearningCodes.TooManyMinutes,
                    place["minutes"].Place,
                    $"{Plain.Duration(item.Minutes)} of the session '{item.Session}' are attended.",
                    $"At most {Plain.Duration(known.Session.NetMinutes)} were expected, without breaks.");
        }
    }

    /// <summary>Reports a session that the cohort does not have.</summary>
    public static void Unknown(string session, IEnumerable<string> known, Place place, ProblemList problems)
    {
        var near = Nearest.To(session, known.Where(id => id.Length > 0));
        problems.Error(
            LearningCodes.UnknownSession,
            place,
            $"There is no session '{session}'.",
            $"One of {string.Join(", ", known)} was expected.",
            near is null ? "" : $"Did you mean '{near}'?");
    }

    [GeneratedRegex(@"^[^\s@]+@[^\s@]+\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EmailSyntax();
}
