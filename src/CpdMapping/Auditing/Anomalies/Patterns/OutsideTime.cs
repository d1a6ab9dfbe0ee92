namespace CpdMapping.Auditing.Anomalies.Patterns;

/// <summary>An activity in the future, before the registration, or outside the cycle in which it was written down.</summary>
internal sealed class OutsideTime() : RecordPattern(
    AnomalyCodes.OutsideTime,
    "outside-time",
    "When did it take place, and for which time do you claim it?",
    "A year may be mistyped, or an activity of the year before may have been written down late and not be meant for this one.")
{
    public override IEnumerable<Anomaly> In(AnomalyCase one)
    {
        var (context, record) = (one.Context, one.Record);
        var joined = record.Registrations.IsEmpty || record.Registrations.Any(r => r.Joined is null) ? null : record.Registrations.Min(r => r.Joined);
        foreach (var (entry, activity) in one.Standing)
        {
            if (context.On is { } on && activity.To > on)
                yield return Ask($"'{entry.Id}' ends on {Wording.Day(activity.To)}, after the day of asking, {Wording.Day(on)}.", record, [entry]);
            else if (joined is { } since && activity.To < since)
                yield return Ask($"'{entry.Id}' ended on {Wording.Day(activity.To)}, before the registration on {Wording.Day(since)}.", record, [entry]);
            else if (context is { From: { } from, To: { } to } && (activity.To < from || activity.To > to) && entry.Logged >= from && entry.Logged <= to)
                yield return Ask(
                    $"'{entry.Id}' ended on {Wording.Day(activity.To)} and was written down on {Wording.Day(entry.Logged)}, in the cycle from {Wording.Day(from)} to {Wording.Day(to)}.",
                    record,
                    [entry]);
        }
    }
}
