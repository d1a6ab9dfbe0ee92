namespace CpdMapping.Mapping.Bulk;

/// <summary>Computes the totals of one learner after another.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal abstract class LearnerAdder
{
    /// <summary>How many numbers the totals need; those behind the last of the layout are of no meaning.</summary>
    public abstract int Width { get; }

    /// <summary>Writes a learner's totals.</summary>
    /// <param name="entries">The learner's entries: of activities that there are, with minutes of which the sum is an <see cref="int"/>.</param>
    /// <param name="totals">Where to write them; all 0 before.</param>
    public abstract void Add(ReadOnlySpan<LearnerEntry> entries, Span<int> totals);
}
