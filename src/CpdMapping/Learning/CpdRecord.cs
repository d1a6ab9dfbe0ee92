namespace CpdMapping.Learning;

/// <summary>One learner's CPD over time: entries that are added to and never changed.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed partial record CpdRecord
{
    /// <summary>Gets the id, a slug such as <c>zoe-example</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the learner's name.</summary>
    public required string Learner { get; init; }

    /// <summary>Gets the registrations with bodies.</summary>
    public Sequence<Registration> Registrations { get; init; }

    /// <summary>Gets all entries, corrected and withdrawn ones too, in the order in which they were written.</summary>
    public Sequence<RecordEntry> Entries { get; init; }

    /// <summary>Gets whether the data is made up, so that everything printed from it is marked as a specimen.</summary>
    /// <value>The default is false.</value>
    public bool Specimen { get; init; }

    /// <summary>Gets the entries that stand: neither corrected nor withdrawn, and with an activity; ordered by the activity's last day, then as written.</summary>
    public Sequence<RecordEntry> Standing()
    {
        var gone = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in Entries)
        {
            if ((entry.Corrects ?? entry.Withdraws) is { } earlier)
                gone.Add(earlier);
        }
        var (standing, isOrdered, latest) = (new List<RecordEntry>(Entries.Count), true, DateOnly.MinValue);
        foreach (var entry in Entries)
        {
            if (entry.Activity is not { } activity || (gone.Count > 0 && gone.Contains(entry.Id)))
                continue;
            isOrdered &= activity.To >= latest;
            latest = activity.To;
            standing.Add(entry);
        }
        return isOrdered ? standing.ToSequence() : standing.OrderBy(e => e.Activity!.To).ToSequence(); // entries without an activity were left out
    }
}
