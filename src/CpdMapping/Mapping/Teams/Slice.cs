using CpdMapping.Learning;
using CpdMapping.Mapping.Sums;

namespace CpdMapping.Mapping.Teams;

/// <summary>Which entries and claims of a record are looked at: those of a period, of a level, of a kind, with some assurance. It is printed wherever its result is.</summary>
/// <remarks>The default takes all. Immutable and safe to share between threads.</remarks>
public sealed record Slice
{
    /// <summary>Takes all standing entries.</summary>
    public static Slice All { get; } = new();

    /// <summary>Gets the period in which an activity's last day must fall.</summary>
    /// <value>The default is null: any day.</value>
    public Period? Period { get; init; }

    /// <summary>Gets the id of the level for which a standard must be claimed.</summary>
    /// <value>The default is null: any level, and none.</value>
    public string? Level { get; init; }

    /// <summary>Gets what sort of activity it must be.</summary>
    /// <value>The default is null: any sort.</value>
    public ActivityKind? Kind { get; init; }

    /// <summary>Gets the least assurance of an entry.</summary>
    /// <value>The default is <see cref="Assurance.Declared"/>: any.</value>
    public Assurance AtLeast { get; init; }

    /// <summary>Gets the slice in words, in English.</summary>
    public string Text
    {
        get
        {
            var parts = Parts().ToList();
            return parts.Count == 0 ? "All standing entries." : $"Standing entries {string.Join(", ", parts)}.";
        }
    }

    /// <summary>Gives the record with nothing but what the slice takes.</summary>
    /// <param name="record">The record.</param>
    /// <returns>
    /// The record with the standing entries that the slice takes and, where it names a level, with the claims for that level only; an entry without such a claim is left
    /// out. It is for mapping, not for keeping: what was corrected or withdrawn is not in it.
    /// </returns>
    public CpdRecord Of(CpdRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record with { Entries = record.Standing().Where(Takes).Select(AtLevel).Where(entry => Level is null || !entry.Alignments.IsEmpty).ToSequence() };
    }

    private bool Takes(RecordEntry entry)
    {
        var activity = entry.Activity!; // standing entries have an activity
        return (Period is not { } period || period.Contains(activity.To)) && (Kind is null || activity.Kind == Kind) && entry.Assurance >= AtLeast;
    }

    private RecordEntry AtLevel(RecordEntry entry) =>
        Level is null ? entry : entry with { Alignments = entry.Alignments.Where(alignment => alignment.Level == Level).ToSequence() };

    private IEnumerable<string> Parts()
    {
        if (Kind is { } kind)
            yield return $"of the kind {LearningWords.Of(LearningWords.Kinds, kind)}";
        if (Period is { } period)
            yield return $"that ended in {period}";
        if (Level is not null)
            yield return $"with a claim for the level {Level}";
        if (AtLeast != Assurance.Declared)
            yield return $"that are at least {SumWords.Of(AtLeast)}";
    }
}
