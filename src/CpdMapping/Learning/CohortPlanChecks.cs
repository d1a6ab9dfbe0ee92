using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>Compares a cohort with the plan of its course.</summary>
internal static class CohortPlanChecks
{
    public static void Run(Cohort cohort, Course course, Spot spot, ProblemList problems)
    {
        if (cohort.Course != course.Id)
        {
            if (spot["course"].IsSound)
                problems.Error(
                    LearningCodes.OtherCourse, spot["course"].Place, $"The cohort is of the course '{cohort.Course}'.", $"The course '{course.Id}' was expected.", "Correct the id, or name the other course's file.");
            return;
        }
        var planned = course.Sessions.DistinctBy(session => session.Id, StringComparer.Ordinal).ToDictionary(session => session.Id, StringComparer.Ordinal);
        for (var i = 0; i < cohort.Sessions.Count; i++)
            Session(cohort.Sessions[i], planned, spot["sessions"][i], problems);
        var missing = planned.Keys.Except(cohort.Sessions.Select(session => session.Id), StringComparer.Ordinal).ToList();
        if (missing.Count > 0 && spot["sessions"].IsSound)
            problems.Warning(
                LearningCodes.SessionsDifferFromPlan,
                spot["sessions"].Place,
                $"The course plans the {(missing.Count == 1 ? "session" : "sessions")} {string.Join(", ", missing.Select(id => $"'{id}'"))}, which the cohort does not have.",
                "",
                "Add what took place, or correct the course.");
    }

    private static void Session(Session session, Dictionary<string, PlannedSession> planned, Spot spot, ProblemList problems)
    {
        if (!spot.IsSound || session.End <= session.Start)
            return;
        if (!planned.TryGetValue(session.Id, out var plan))
            problems.Warning(
                LearningCodes.SessionsDifferFromPlan,
                spot["id"].Place,
                $"The course does not plan a session '{session.Id}'.",
                $"One of {string.Join(", ", planned.Keys)} was expected.",
                "Correct the id, or add the session to the course.");
        else if (plan.Minutes != session.NetMinutes)
            problems.Warning(
                LearningCodes.MinutesDifferFromPlan,
                spot.Place,
                $"The session '{session.Id}' took {Plain.Duration(session.NetMinutes)} without breaks, and the course plans {Plain.Duration(plan.Minutes)}.",
                "",
                "If the times and breaks are right, leave it: what took place counts.");
    }
}
