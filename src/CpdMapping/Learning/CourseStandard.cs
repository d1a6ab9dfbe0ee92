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

    /// <summary>Gets the sessions that take it up; empty for the whole course.</summary>
    public Sequence<AlignedSession> Sessions { get; init; }

    /// <summary>Gets which part of the time belongs to it, among those of the same edition; null where it is not stated.</summary>
    /// <remarks>The time is that of the whole course, or that of each of <see cref="Sessions"/> which has no share of its own.</remarks>
    public Fraction? Share { get; init; }

    /// <summary>Gets how far the course goes into it.</summary>
    /// <value>The default is <see cref="AlignmentDepth.Teaches"/>.</value>
    public AlignmentDepth Depth { get; init; } = AlignmentDepth.Teaches;

    /// <summary>Gets the id of the level, where the edition has levels; null where it is not stated.</summary>
    public string? Level { get; init; }

    /// <summary>Gets why the course bears on it; null where no reason is given.</summary>
    public string? Reason { get; init; }

    /// <summary>Gets who aligned the course to it; null for whom the list names.</summary>
    public string? By { get; init; }

    /// <summary>Gets the day on which that was done; null for the list's.</summary>
    public DateOnly? On { get; init; }
}
