using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>Checks what the parts of a record say together.</summary>
internal static class RecordChecks
{
    public static void Run(CpdRecord record, Spot spot, ProblemList problems)
    {
        Unique.Check(record.Registrations, registration => registration.Body, spot["registrations"], "body", LearningCodes.RepeatedId, "registration", problems);
        for (var i = 0; i < record.Registrations.Count; i++)
            for (var j = 0; j < record.Registrations[i].Leave.Count; j++)
                Period(record.Registrations[i].Leave[j].From, record.Registrations[i].Leave[j].To, spot["registrations"][i]["leave"][j], problems);
        Unique.Check(record.Entries, entry => entry.Id, spot["entries"], "id", LearningCodes.RepeatedId, "entry", problems);
        EntryOrder.Check(record.Entries, spot["entries"], problems);
        for (var i = 0; i < record.Entries.Count; i++)
        {
            Entry(record.Entries[i], spot["entries"][i], problems);
            AssuranceChecks.Run(record.Entries[i], record.Learner, spot["entries"][i], problems);
        }
        DayChecks.Run(record, spot["entries"], problems);
    }

    private static void Entry(RecordEntry entry, Spot spot, ProblemList problems)
    {
        AlignmentChecks.Run(entry.Alignments, spot["activity"].IsSound ? entry.Activity?.Minutes : null, spot["alignments"], problems);
        if (entry.Activity is not { } activity || !spot["activity"].IsSound)
            return;
        Period(activity.From, activity.To, spot["activity"], problems);
        ActivityTimes.Check(activity, spot["activity"], problems);
        if (entry.Logged < activity.From && spot["logged"].IsSound)
            problems.Error(
                LearningCodes.InTheFuture,
                spot["logged"].Place,
                $"The entry was written on {Plain.Day(entry.Logged)}, and the activity began on {Plain.Day(activity.From)}.",
                "An entry was expected to be of what was done already.",
                "Correct the day, or write the entry when the activity is over.");
        else if (entry.Logged < activity.To && spot["logged"].IsSound)
            problems.Warning(
                LearningCodes.LoggedTooEarly,
                spot["logged"].Place,
                $"The entry was written on {Plain.Day(entry.Logged)}, and the activity ended on {Plain.Day(activity.To)}.",
                "An entry was expected to be written when the activity was over.",
                "Correct the day; or correct the entry, by a later one, when the activity is over.");
        for (var i = 0; i < entry.Evidence.Count; i++)
            if (entry.Evidence[i].Minutes is { } minutes && minutes > activity.Minutes)
                problems.Error(
                    LearningCodes.EvidenceAboveActivity,
                    spot["evidence"][i]["minutes"].Place,
                    $"The evidence shows {Plain.Duration(minutes)}, and the activity took {Plain.Duration(activity.Minutes)}.",
                    "Evidence for the activity's minutes at most was expected.",
                    "Correct the one that is wrong.");
    }

    private static void Period(DateOnly from, DateOnly? to, Spot spot, ProblemList problems)
    {
        if (to is { } last && last < from && spot["from"].IsSound && spot["to"].IsSound)
            problems.Error(
                LearningCodes.EndBeforeStart,
                spot["to"].Place,
                $"'to' is {Plain.Day(last)} and 'from' is {Plain.Day(from)}.",
                "A last day on or after the first one was expected.");
    }
}
