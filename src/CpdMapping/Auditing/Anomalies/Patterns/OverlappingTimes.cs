using CpdMapping.Learning;

namespace CpdMapping.Auditing.Anomalies.Patterns;

/// <summary>Two activities at one time, where times are given.</summary>
internal sealed class OverlappingTimes() : RecordPattern(
    AnomalyCodes.OverlappingTimes,
    "overlapping-times",
    "Which of the two did you take part in at that time, or how did you do both?",
    "One of the two may have been followed later as a recording, or a time may have been copied from the wrong week.")
{
    public override IEnumerable<Anomaly> In(AnomalyCase one)
    {
        var sittings = one.Standing.SelectMany(s => s.Activity.Times.Select(t => (s.Entry, Time: t))).OrderBy(s => s.Time.Start).ToList();
        var asked = new HashSet<(string, string)>();
        for (var i = 0; i < sittings.Count; i++)
            for (var j = i + 1; j < sittings.Count && sittings[j].Time.Start < sittings[i].Time.End; j++)
            {
                var (first, second) = (sittings[i], sittings[j]);
                if (first.Entry.Id == second.Entry.Id || !asked.Add((first.Entry.Id, second.Entry.Id)))
                    continue;
                var end = first.Time.End < second.Time.End ? first.Time.End : second.Time.End;
                yield return Ask(
                    $"'{first.Entry.Id}' and '{second.Entry.Id}' share {Plain.HoursAndMinutes((int)(end - second.Time.Start).TotalMinutes)} from {Wording.Moment(second.Time.Start)}.",
                    one.Record,
                    [first.Entry, second.Entry]);
            }
    }
}
