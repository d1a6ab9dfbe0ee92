using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>Checks that those who stand behind an entry are others than the learner.</summary>
internal static class AssuranceChecks
{
    public static void Run(RecordEntry entry, string learner, Spot spot, ProblemList problems)
    {
        if (entry.Confirmed is { } confirmed)
            Other(confirmed.By, confirmed.On, "confirmed", entry, learner, spot["confirmed"], problems);
        if (entry.Audited is { } audited)
            Other(audited.By, audited.On, "audited", entry, learner, spot["audited"], problems);
    }

    private static void Other(string by, DateOnly on, string how, RecordEntry entry, string learner, Spot spot, ProblemList problems)
    {
        if (by.Length > 0 && spot["by"].IsSound && IsSame(by, learner))
            problems.Error(
                LearningCodes.OwnWord, spot["by"].Place, $"The entry '{entry.Id}' is {how} by {Excerpt.Of(by)}, the learner.", "Somebody else was expected.", "Take it out, or name who it was.");
        if (entry.Activity is { } activity && spot["date"].IsSound && on < activity.To)
            problems.Error(
                LearningCodes.InTheFuture,
                spot["date"].Place,
                $"The entry '{entry.Id}' is {how} on {Plain.Day(on)}, and the activity ended on {Plain.Day(activity.To)}.",
                "A day on or after the last one was expected.",
                "Correct the one that is wrong.");
    }

    // As people write one name: letters alike, whatever their case and the spaces between them.
    private static bool IsSame(string name, string other) => Words(name).SequenceEqual(Words(other), StringComparer.OrdinalIgnoreCase);

    private static string[] Words(string name) => Normalisation.Compose(name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
