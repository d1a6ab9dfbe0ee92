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
        var order = new TimeOrder("session", problems);
        for (var i = 0; i < sessions.Count; i++)
            if (spot[i].IsSound && order.Next(sessions[i].Start, sessions[i].End, spot[i], sessions[i].Id))
                Breaks(sessions[i], spot[i], problems);
    }

    private static void Breaks(Session session, Spot spot, ProblemList problems)
    {
        Break? earlier = null;
        for (var i = 0; i < session.Breaks.Count; i++)
        {
            var (part, place) = (session.Breaks[i], spot["breaks"][i]);
            if (!TimeOrder.EndsAfterStart("break", part.Start, part.End, place, problems))
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
                UnknownSession.Report(item.Session, sessions.Keys, place.Place, problems);
            else if (known.IsSound && (item.Minutes < 0 || item.Minutes > known.Session.NetMinutes))
                problems.Error(
                    LearningCodes.TooManyMinutes,
                    place["minutes"].Place,
                    $"{Plain.Duration(item.Minutes)} of the session '{item.Session}' are attended.",
                    $"At most {Plain.Duration(known.Session.NetMinutes)} were expected, without breaks.");
        }
    }

    [GeneratedRegex(@"^[^\s@]+@[^\s@]+\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EmailSyntax();
}
