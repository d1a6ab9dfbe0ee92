namespace CpdMapping.Mapping.Bulk;

/// <summary>Credits whole activities, figure by figure: the quicker way where each bears on a few standards of very many.</summary>
internal sealed class SparseAdder(Credits credits) : LearnerAdder
{
    private readonly Credit[] all = credits.All;
    private readonly int[] ends = credits.Ends;

    public override int Width { get; } = credits.Width;

    public override void Add(ReadOnlySpan<LearnerEntry> entries, Span<int> totals)
    {
        foreach (var (activity, minutes) in entries)
            foreach (var (slot, most) in all.AsSpan(ends[activity]..ends[activity + 1]))
                totals[slot] += Math.Min(minutes, most);
    }
}
