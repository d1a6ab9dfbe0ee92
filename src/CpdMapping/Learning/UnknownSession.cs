using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>Reports the id of a session that is not there.</summary>
internal static class UnknownSession
{
    public static void Report(string session, IEnumerable<string> known, Place place, ProblemList problems)
    {
        var near = Nearest.To(session, known.Where(id => id.Length > 0));
        problems.Error(
            LearningCodes.UnknownSession,
            place,
            $"There is no session '{session}'.",
            $"One of {string.Join(", ", known)} was expected.",
            near is null ? "" : $"Did you mean '{near}'?");
    }
}
