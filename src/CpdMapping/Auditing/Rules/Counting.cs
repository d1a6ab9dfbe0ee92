using CpdMapping.Learning;

namespace CpdMapping.Auditing.Rules;

/// <summary>How a rule counts entries: which ones, by what measure, and up to what.</summary>
internal sealed record Counting(Measure Measure, EntryFilter Only)
{
    /// <summary>How much of a kind of entry counts at most; the first that is used up stops an entry from counting further.</summary>
    public Sequence<Cap> Caps { get; init; }

    /// <summary>How many minutes of one day count at most; null for all of them.</summary>
    public int? DayCap { get; init; }

    /// <summary>Whether the same activity counts the first time only.</summary>
    public bool OnceEach { get; init; }

    public Tally Of(IEnumerable<RecordEntry> entries, AuditCase audit)
    {
        var counted = Only.Of(entries);
        var lines = new FindingLine[counted.Count];
        var caps = Caps.Select(cap => new CapUse(cap)).ToArray();
        var days = DayCap is { } most ? new DayUse(most) : null;
        var seen = OnceEach ? new Dictionary<ActivityName, string>() : null;
        for (var i = 0; i < counted.Count; i++)
            lines[i] = Whole(counted[i], seen, audit);
        // What fewer caps hold for comes first: so a day is not filled with what then counts for nothing.
        var limited = days is null && caps.Length == 0 ? [] : Enumerable.Range(0, counted.Count).Select(i => (Place: i, Caps: caps.Where(c => c.Cap.Only.Holds(counted[i])).ToList()));
        foreach (var (i, own) in limited.OrderBy(l => l.Caps.Count))
            lines[i] = Limited(lines[i], counted[i].Activity!, own, days, audit); // only standing entries are counted, and they have an activity
        var sum = lines.Sum(line => line.Counted); // a record holds so few entries, and an entry so few minutes, that it is a whole number of the usual size
        return new(counted, lines.ToSequence(), Measure.Total(sum, audit) - sum);
    }

    private FindingLine Whole(RecordEntry entry, Dictionary<ActivityName, string>? seen, AuditCase audit)
    {
        var line = Measure.Line(entry, audit);
        var name = seen is null ? default : ActivityName.Of(entry.Activity!); // as above
        return seen is null || seen.TryAdd(name, entry.Id) ? line : line with { Counted = 0, Why = $"It repeats '{seen[name]}'." };
    }

    private FindingLine Limited(FindingLine line, Activity activity, List<CapUse> caps, DayUse? days, AuditCase audit)
    {
        foreach (var use in caps)
            if (use.Left < line.Counted)
                line = line with { Counted = use.Left, Why = $"At most {Measure.Threshold(use.Cap.Most, audit)}{use.Cap.Only.AfterNumber} count." };
        if (days?.Take(activity, line.Counted) is { } inDays && inDays < line.Counted)
            line = line with { Counted = inDays, Why = $"At most {audit.Unit.InWords(days.Most)} of one day count." };
        foreach (var use in caps)
            use.Left -= line.Counted;
        return line;
    }

    private sealed class CapUse(Cap cap)
    {
        public Cap Cap => cap;

        public int Left { get; set; } = cap.Most;
    }
}
