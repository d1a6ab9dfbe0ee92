using CpdMapping.Files;

namespace CpdMapping.Learning;

/// <summary>Checks the times of an activity against its days and its minutes.</summary>
internal static class ActivityTimes
{
    private const int MinutesOfADay = 24 * 60;

    public static void Check(Activity activity, Spot spot, ProblemList problems)
    {
        var days = activity.To.DayNumber - activity.From.DayNumber + 1;
        if (days > 0 && activity.Minutes > (long)days * MinutesOfADay)
            problems.Error(
                LearningCodes.DayTooLong,
                spot["minutes"].Place,
                $"The activity took {Plain.Duration(activity.Minutes)} {(days == 1 ? $"on {Plain.Day(activity.From)}" : $"in {Plain.Number(days)} days")}.",
                "At most 24 hours a day were expected.",
                "Correct the minutes or the days.");
        if (activity.Times.IsEmpty)
            return;
        var before = problems.Count;
        var order = new TimeOrder("sitting", problems);
        for (var i = 0; i < activity.Times.Count; i++)
        {
            var (sitting, place) = (activity.Times[i], spot["times"][i]);
            if (order.Next(sitting.Start, sitting.End, place) && (sitting.Date < activity.From || sitting.Date > activity.To))
                problems.Error(
                    LearningCodes.OutsideActivity,
                    place.Place,
                    $"The sitting is on {Plain.Day(sitting.Date)}.",
                    $"A day of the activity was expected, {Plain.Day(activity.From)}{(days == 1 ? "" : $" to {Plain.Day(activity.To)}")}.",
                    "Correct the day, or 'from' and 'to' of the activity.");
        }
        // A certificate's rule can credit time that was missed.
        var length = activity.Times.Sum(sitting => sitting.Minutes);
        if (problems.Count == before && activity.Certificate is null && activity.Minutes > length)
            problems.Error(
                LearningCodes.TimesTooShort,
                spot["minutes"].Place,
                $"The activity took {Plain.Duration(activity.Minutes)}, and its times add up to {Plain.Duration(length)}.",
                "At most the minutes of the times were expected.",
                "Correct the one that is wrong.");
    }
}
