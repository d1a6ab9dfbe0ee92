namespace CpdMapping.Mapping.Bulk;

/// <summary>What came of a batch of learners.</summary>
internal sealed class BatchTotals(int learners)
{
    public List<LearnerTotals> Totals { get; } = new(learners);

    public List<(long Position, string Found, string Expected)> Faults { get; } = [];
}
