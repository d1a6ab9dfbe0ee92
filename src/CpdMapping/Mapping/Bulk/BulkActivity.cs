using CpdMapping.Learning;

namespace CpdMapping.Mapping.Bulk;

/// <summary>An activity that many learners took part in, with the standards that it is aligned to.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record BulkActivity
{
    /// <summary>Gets the id by which files name it; unique among the activities of a mapping.</summary>
    public required string Id { get; init; }

    /// <summary>Gets what it was called.</summary>
    public required string Title { get; init; }

    /// <summary>Gets its last day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Gets what sort of activity it was.</summary>
    /// <value>The default is <see cref="ActivityKind.Course"/>.</value>
    public ActivityKind Kind { get; init; }

    /// <summary>Gets the standards that it bears on, each pinned to an edition.</summary>
    public Sequence<Alignment> Alignments { get; init; }
}
