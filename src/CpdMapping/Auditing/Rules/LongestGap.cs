namespace CpdMapping.Auditing.Rules;

/// <summary>Asks that no stretch of the cycle that is past has gone by for so many months without an activity. Leave fills a stretch too.</summary>
internal sealed class LongestGap(SchemeRule facts, int months) : Rule(facts)
{
    protected override Finding Check(AuditCase audit)
    {
        if (audit.On < audit.Cycle.From)
            return Found(Outcome.CannotTell, $"{Capital(audit.CycleInWords)} has not begun.");
        var to = audit.On < audit.Cycle.To ? audit.On : audit.Cycle.To;
        var gaps = Gaps(audit, to);
        var limit = Wording.Count(months, "month", "months");
        var tooLong = gaps.Where(g => g.From.AddMonths(months) <= g.To.AddDays(1)).ToList();
        if (tooLong.Count > 0)
            return Found(
                Outcome.NotMet,
                $"Nothing is recorded for {limit} or more: {Wording.List(tooLong.Select(InWords))}.",
                audit.Pieces,
                "Record what was done in that time, or add the leave to the registration.",
                audit.By);
        return Found(
            Outcome.Met,
            gaps.Count == 0
                ? $"Something is recorded for every day from {Wording.Day(audit.Cycle.From)} to {Wording.Day(to)}."
                : $"No gap of {limit} from {Wording.Day(audit.Cycle.From)} to {Wording.Day(to)}; the longest is {InWords(gaps.MaxBy(Days))}.",
            audit.Pieces);
    }

    // The stretches of days that neither an activity nor leave covers.
    private static List<(DateOnly From, DateOnly To)> Gaps(AuditCase audit, DateOnly to)
    {
        var leave = audit.Registration?.Leave ?? [];
        var filled = audit.Standing.Select(e => (e.Activity!.From, e.Activity.To)) // standing entries have an activity
            .Concat(leave.Select(l => (l.From, To: l.To ?? to)))
            .OrderBy(span => span.From);
        var gaps = new List<(DateOnly, DateOnly)>();
        var next = audit.Cycle.From;
        foreach (var (first, last) in filled)
        {
            if (next > to)
                break;
            if (first > next)
                gaps.Add((next, first > to ? to : first.AddDays(-1)));
            if (last >= next)
                next = last.AddDays(1);
        }
        if (next <= to)
            gaps.Add((next, to));
        return gaps;
    }

    private static int Days((DateOnly From, DateOnly To) gap) => gap.To.DayNumber - gap.From.DayNumber + 1;

    private static string InWords((DateOnly From, DateOnly To) gap) =>
        $"{Wording.Day(gap.From)} to {Wording.Day(gap.To)} ({Wording.Count(Days(gap), "day", "days")})";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
