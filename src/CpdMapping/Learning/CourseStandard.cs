using CpdMapping.Standards;

namespace CpdMapping.Learning;

/// <summary>A standard that a provider lists for a course.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record CourseStandard
{
    /// <summary>Gets the name as the provider wrote it.</summary>
    public required string AsWritten { get; init; }

    /// <summary>Gets the standard that is meant, once it is pinned; null before.</summary>
    public StandardRef? Pin { get; init; }

    /// <summary>Gets which part of the course's time belongs to it, among those of the same edition; null where it is not stated.</summary>
    public Fraction? Share { get; init; }

    /// <summary>Gets how far the course goes into it.</summary>
    /// <value>The default is <see cref="AlignmentDepth.Teaches"/>.</value>
    public AlignmentDepth Depth { get; init; } = AlignmentDepth.Teaches;

    /// <summary>Gets why the course bears on it; null where no reason is given.</summary>
    public string? Reason { get; init; }
}
