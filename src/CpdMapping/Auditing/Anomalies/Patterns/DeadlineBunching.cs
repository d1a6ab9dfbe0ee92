using CpdMapping.Learning;

namespace CpdMapping.Auditing.Anomalies.Patterns;

/// <summary>Most of a cycle's time in its last days, or entries of many months that were all written down together.</summary>
internal sealed class DeadlineBunching() : RecordPattern(
    AnomalyCodes.DeadlineBunching,
    "deadline-bunching",
    "Why did it fall together?",
    "Leave, illness or a heavy caseload may have left the end of the cycle alone; and many people keep notes and write their record once a year.")
{
    private const int LongSpan = 90;

    public override IEnumerable<Anomaly> In(AnomalyCase one)
    {
        var inCycle = one.Standing
            .Where(s => (one.Context.From is not { } from || s.Activity.To >= from) && (one.Context.To is not { } to || s.Activity.To <= to))
            .ToList();
        if (inCycle.Count < one.Options.FewestEntries)
            return [];
        return new[] { Late(one, inCycle), WrittenTogether(one, inCycle) }.OfType<Anomaly>();
    }

    private Anomaly? Late(AnomalyCase one, List<(RecordEntry Entry, Activity Activity)> inCycle)
    {
        if (one.Context.To is not { } end)
            return null;
        var late = inCycle.Where(s => s.Activity.From > end.AddDays(-one.Options.DeadlineDays)).ToList();
        var (minutes, all) = (late.Sum(s => s.Activity.Minutes), inCycle.Sum(s => s.Activity.Minutes));
        return all == 0 || late.Count < 2 || new Fraction(minutes, all) <= one.Options.MostAtDeadline ? null : Ask(
            $"{Plain.HoursAndMinutes(minutes)} of {Plain.HoursAndMinutes(all)} are of the last {Plain.Number(one.Options.DeadlineDays)} days to {Wording.Day(end)}. More than {one.Options.MostAtDeadline} is asked about.",
            one.Record,
            late.Select(s => s.Entry));
    }

    private Anomaly? WrittenTogether(AnomalyCase one, List<(RecordEntry Entry, Activity Activity)> inCycle)
    {
        var (first, last) = (inCycle.Min(s => s.Entry.Logged), inCycle.Max(s => s.Entry.Logged));
        var (from, to) = (inCycle[0].Activity.To, inCycle[^1].Activity.To);
        return last.DayNumber - first.DayNumber >= one.Options.DeadlineDays || to.DayNumber - from.DayNumber <= LongSpan ? null : Ask(
            $"{Plain.Number(inCycle.Count)} entries of activities {Wording.Days(from, to)} were all written down {Wording.Days(first, last)}. "
            + $"Fewer than {Plain.Number(one.Options.DeadlineDays)} days for more than {Plain.Number(LongSpan)} days of activities is asked about.",
            one.Record,
            inCycle.Select(s => s.Entry));
    }
}
