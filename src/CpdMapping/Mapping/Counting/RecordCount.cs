using CpdMapping.Learning;

namespace CpdMapping.Mapping.Counting;

/// <summary>Which minutes of a record count, with each hour counted once, and what was found to be there twice.</summary>
/// <remarks>
/// Of two entries the one that ended first counts; of one day the one that began first, then the one that was written first, then the one whose id comes first.
/// So the order in the file makes no difference. Immutable and safe to share between threads.
/// </remarks>
public sealed record RecordCount
{
    private RecordCount(CountingPolicy policy, Sequence<Repeat> repeats) => (Policy, Repeats) = (policy, repeats);

    /// <summary>Gets the policy.</summary>
    public CountingPolicy Policy { get; }

    /// <summary>Gets what was found, whether it counts or not: by kind, and within a kind in the order of the entries.</summary>
    public Sequence<Repeat> Repeats { get; }

    /// <summary>Counts a record's standing entries.</summary>
    /// <param name="record">The record.</param>
    /// <param name="policy">Which minutes count; <see cref="CountingPolicy.Once"/> when null.</param>
    public static RecordCount Of(CpdRecord record, CountingPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Of(record.Standing(), policy ?? CountingPolicy.Once);
    }

    /// <summary>Gets the minutes of a standing entry that count.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>Its activity's minutes, less those that are counted with an earlier entry; 0 for an entry without an activity.</returns>
    public int MinutesOf(RecordEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var minutes = entry.Activity?.Minutes ?? 0;
        foreach (var repeat in Repeats)
            if (!repeat.Counts && repeat.Later == entry.Id)
                minutes -= repeat.Minutes;
        return minutes;
    }

    /// <summary>Gets why some of an entry's minutes do not count.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>A sentence for each reason, or null where all of them count.</returns>
    public string? WhyLess(RecordEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        string? why = null;
        foreach (var repeat in Repeats)
            if (!repeat.Counts && repeat.Later == entry.Id)
                why = (why is null ? "" : why + " ") + $"{Plain.Minutes(repeat.Minutes)} not counted again: {repeat.Found}";
        return why;
    }

    internal static RecordCount Of(Sequence<RecordEntry> standing, CountingPolicy policy) => new(policy, new RepeatFinder(standing, policy).Find());
}
