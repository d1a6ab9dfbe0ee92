namespace CpdMapping.Auditing.Rules;

/// <summary>Asks for less of whoever joined in the course of a cycle, or was on leave: in proportion to the days or the whole months that are left, rounded down.</summary>
internal sealed record ProRata(bool Joining, bool Leave, bool ByMonths, int? MostLeaveMonths)
{
    public Asked Reduce(Asked asked, AuditCase audit, Cycle cycle)
    {
        var parts = ByMonths ? Months(cycle) : Days(cycle);
        var joined = audit.Registration?.Joined;
        var absent = Leave ? audit.LeaveIn(cycle).ToList() : [];
        var late = parts.Count(p => Joining && joined > p.From);
        var away = parts.Count(p => !(Joining && joined > p.From) && absent.Exists(l => l.From <= p.To && p.From <= l.To));
        if (MostLeaveMonths is { } most)
            away = Math.Min(away, ByMonths ? most : parts.Count(p => p.From < cycle.From.AddMonths(most)));
        var left = parts.Count - late - away;
        var (least, whole) = (Part(asked.Least, left, parts.Count), Part(asked.Most, left, parts.Count));
        var unit = ByMonths ? "months" : "days";
        var words = left == parts.Count ? "" : $" That is for {left} of {parts.Count} {unit}{Reasons(late, away)}.";
        if (Joining && joined is null) // Who joined later owes less, but only the day of joining shows that.
            return new(0, whole, CycleDoubt.OfJoining("How much is asked for"), words, "of whoever was there all the time");
        return asked with { Least = least, Most = whole, InWords = words };
    }

    private static int Part(int amount, int left, int all) => (int)((long)amount * left / all);

    private static string Reasons(int late, int away) => (late, away) switch
    {
        ( > 0, > 0) => ", since the learner joined and was on leave in the course of it",
        ( > 0, _) => ", since the learner joined in the course of it",
        _ => ", since the learner was on leave in the course of it",
    };

    private static List<Cycle> Months(Cycle cycle)
    {
        var months = new List<Cycle>();
        for (var i = 0; cycle.From.AddMonths(i) <= cycle.To; i++)
            months.Add(new(cycle.From.AddMonths(i), cycle.From.AddMonths(i + 1).AddDays(-1)));
        return months;
    }

    private static List<Cycle> Days(Cycle cycle) =>
        [.. Enumerable.Range(cycle.From.DayNumber, cycle.To.DayNumber - cycle.From.DayNumber + 1).Select(DateOnly.FromDayNumber).Select(day => new Cycle(day, day))];
}
