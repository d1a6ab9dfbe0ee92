using CpdMapping.Learning;

namespace CpdMapping.Auditing.Anomalies.Patterns;

/// <summary>More minutes in a day than most days of learning have.</summary>
internal sealed class LongDay() : RecordPattern(
    AnomalyCodes.LongDay,
    "long-day",
    "How was the day divided?",
    "An activity of several days may have been entered under one of them, or hours may include travel and breaks.")
{
    public override IEnumerable<Anomaly> In(AnomalyCase one)
    {
        var most = one.Options.MostMinutesADay;
        var threshold = $"More than {Plain.HoursAndMinutes(most)} in a day is asked about.";
        foreach (var day in one.Standing.Where(s => s.Activity.From == s.Activity.To).GroupBy(s => s.Activity.To))
            if (day.Sum(s => s.Activity.Minutes) is var minutes && minutes > most)
                yield return Ask($"{Plain.HoursAndMinutes(minutes)} on {Wording.Day(day.Key)}. {threshold}", one.Record, day.Select(s => s.Entry));
        foreach (var (entry, activity) in one.Standing.Where(s => s.Activity.From < s.Activity.To))
        {
            var days = activity.To.DayNumber - activity.From.DayNumber + 1;
            if (activity.Minutes > (long)days * most)
                yield return Ask($"'{entry.Id}' has {Plain.HoursAndMinutes(activity.Minutes)} in {Plain.Number(days)} days. {threshold}", one.Record, [entry]);
        }
    }
}
