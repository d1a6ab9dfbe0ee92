using CpdMapping.Learning;

namespace CpdMapping.Mapping.Counting;

/// <summary>The entries while repeats are looked for: in the order in which they count, with the minutes of each that still count. Used once, by one thread.</summary>
internal sealed class CountedEntries
{
    private readonly RecordEntry[] entries;
    private readonly int[] left;
    private readonly CountingPolicy policy;
    private readonly List<Repeat> repeats = [];
    private HashSet<(int, int)>? settled;

    public CountedEntries(Sequence<RecordEntry> standing, CountingPolicy policy)
    {
        this.policy = policy;
        entries = [.. standing];
        if (!IsSorted())
            Array.Sort(entries, Compare);
        left = Array.ConvertAll(entries, entry => entry.Activity!.Minutes); // standing entries have an activity
    }

    public int Count => entries.Length;

    public RecordEntry this[int place] => entries[place];

    public Activity Activity(int place) => entries[place].Activity!; // standing entries have an activity

    /// <summary>The minutes that still count.</summary>
    public int Left(int place) => left[place];

    /// <summary>Whether it is settled how two entries stand to one another.</summary>
    public bool IsSettled(int earlier, int later) => settled is not null && settled.Contains((earlier, later));

    public void Settle(int earlier, int later) => (settled ??= []).Add((earlier, later));

    /// <summary>Reports minutes of the later entry, and takes them out where the policy counts them once.</summary>
    public void Report(RepeatKind kind, int earlier, int later, int minutes, bool isCertain, string found)
    {
        var counts = !policy.CountsOnce(isCertain);
        if (!counts)
            left[later] -= minutes;
        repeats.Add(new Repeat(kind, entries[earlier].Id, entries[later].Id, minutes, isCertain, counts, found, policy));
        Settle(earlier, later);
    }

    public string Names(int earlier, int later) => $"'{entries[later].Id}' and '{entries[earlier].Id}'";

    public Sequence<Repeat> Repeats() => repeats.ToSequence();

    private bool IsSorted()
    {
        for (var i = 1; i < entries.Length; i++)
            if (Compare(entries[i - 1], entries[i]) > 0)
                return false;
        return true;
    }

    private static int Compare(RecordEntry one, RecordEntry other)
    {
        var (a, b) = (one.Activity!, other.Activity!); // standing entries have an activity
        var byDay = a.To.CompareTo(b.To);
        byDay = byDay != 0 ? byDay : a.From.CompareTo(b.From);
        byDay = byDay != 0 ? byDay : one.Logged.CompareTo(other.Logged);
        return byDay != 0 ? byDay : string.CompareOrdinal(one.Id, other.Id);
    }
}
