namespace CpdMapping.Standards;

public sealed partial class StandardsLibrary
{
    /// <summary>Gets the editions of a catalogue that are in force on a day.</summary>
    /// <param name="catalogue">The catalogue; where none of its editions is loaded the answer is empty.</param>
    /// <param name="day">The day; for an activity its last one.</param>
    /// <param name="drafts">Whether drafts are wanted too, after those in force.</param>
    public EditionsInForce InForce(CatalogueId catalogue, DateOnly day, bool drafts = false)
    {
        var editions = Newest(catalogue).ToList();
        var inForce = editions.Where(edition => edition.IsInForceOn(day)).ToList();
        var successors = inForce.Count > 0 ? [] : Successors(editions, day);
        return new(day, inForce.Concat(drafts ? editions.Where(edition => edition.Status == EditionStatus.Draft) : []).ToSequence(), successors);
    }

    /// <summary>Tells what a reference is worth on a day.</summary>
    /// <param name="reference">The reference, such as <c>pcf@2018/7</c>.</param>
    /// <param name="day">The day; for an activity its last one.</param>
    public ReferenceState StateOf(StandardRef reference, DateOnly day) =>
        !TryGet(reference, out _) ? ReferenceState.Invalid
        : this[reference.Edition].IsInForceOn(day) ? ReferenceState.Current
        : ReferenceState.ValidButSuperseded;

    /// <summary>The loaded editions of a catalogue, the newest first.</summary>
    internal IEnumerable<Edition> Newest(CatalogueId catalogue) =>
        Entries.Where(entry => entry.Ref.Catalogue == catalogue).Reverse().Select(entry => entry.Edition);

    // What took the place of the last edition that had ended by the day; a successor that had ended too gives way to its own.
    private Sequence<EditionRef> Successors(IEnumerable<Edition> newestFirst, DateOnly day)
    {
        var ended = newestFirst.FirstOrDefault(edition => HasEnded(edition, day));
        var found = new List<EditionRef>();
        var waiting = new Queue<EditionRef>(ended?.Successors ?? []);
        var seen = new HashSet<EditionRef>();
        while (waiting.TryDequeue(out var next))
        {
            if (!seen.Add(next))
                continue;
            if (TryGet(next, out Edition? edition) && HasEnded(edition, day) && !edition.Successors.IsEmpty)
                foreach (var successor in edition.Successors)
                    waiting.Enqueue(successor);
            else
                found.Add(next);
        }
        return found.ToSequence();
    }

    private static bool HasEnded(Edition edition, DateOnly day) => edition.Status != EditionStatus.Draft && edition.To is { } to && to.Value.Last < day;
}
