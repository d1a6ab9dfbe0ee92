namespace CpdMapping.Mapping.Bulk;

/// <summary>Divides minutes by share, exactly, and rounds each learner's sums.</summary>
internal sealed class DividingAdder(TotalsLayout layout, EditionAdder[] editions) : LearnerAdder
{
    public override int Width => layout.Slots.Count;

    public override void Add(ReadOnlySpan<LearnerEntry> entries, Span<int> totals)
    {
        var minutes = new EditionMinutes[editions.Length];
        for (var edition = 0; edition < editions.Length; edition++)
            minutes[edition] = editions[edition].Add(entries);
        for (var slot = 0; slot < layout.Slots.Count; slot++)
            totals[slot] = layout.Slots[slot].Of(minutes[layout.Slots[slot].Edition]);
    }
}
