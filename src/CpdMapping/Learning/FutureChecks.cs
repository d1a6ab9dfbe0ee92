using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>Reports what a record dates later than the day on which is asked.</summary>
internal static class FutureChecks
{
    public static void Run(CpdRecord record, DateOnly on, Spot spot, ProblemList problems)
    {
        for (var i = 0; i < record.Entries.Count; i++)
        {
            var entry = record.Entries[i];
            Check(entry.Logged, "was written", spot[i]["logged"]);
            Check(entry.Confirmed?.On, "is confirmed", spot[i]["confirmed"]["date"]);
            Check(entry.Audited?.On, "is audited", spot[i]["audited"]["date"]);
            if (entry.Activity is { } activity && entry.Logged <= on) // else it is told of the entry already
                Check(activity.To, "is of an activity that ends", spot[i]["activity"][activity.To == activity.From ? "from" : "to"]);

            void Check(DateOnly? day, string what, Spot place)
            {
                if (day > on && place.IsSound)
                    problems.Error(
                        LearningCodes.InTheFuture,
                        place.Place,
                        $"The entry '{entry.Id}' {what} on {Plain.Day(day.Value)}, after {Plain.Day(on)}.",
                        $"A day up to {Plain.Day(on)} was expected.",
                        "Correct the day, or write it down when it has come.");
            }
        }
    }
}
