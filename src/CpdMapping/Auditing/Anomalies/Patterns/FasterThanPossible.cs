using CpdMapping.Learning;

namespace CpdMapping.Auditing.Anomalies.Patterns;

/// <summary>Evidence, or times, that show much less than the minutes that are claimed.</summary>
internal sealed class FasterThanPossible() : RecordPattern(
    AnomalyCodes.FasterThanPossible,
    "faster-than-possible",
    "How was the rest of the time spent?",
    "An online course may state the time of a usual learner while its log shows clicks alone, and a learner may have read on away from the screen.")
{
    public override IEnumerable<Anomaly> In(AnomalyCase one)
    {
        foreach (var (entry, activity) in one.Standing)
        {
            var shown = entry.Evidence.Max(e => e.Minutes);
            if (!activity.Times.IsEmpty)
                shown = Math.Max(shown ?? 0, activity.Times.Sum(t => t.Minutes));
            if (shown is { } minutes && new Fraction(minutes, 1) < one.Options.LeastShown * activity.Minutes)
                yield return Ask(
                    $"'{entry.Id}' has {Plain.HoursAndMinutes(activity.Minutes)}, and what shows it comes to {Plain.HoursAndMinutes(minutes)}. Less than {one.Options.LeastShown} is asked about.", one.Record, [entry]);
        }
    }
}
