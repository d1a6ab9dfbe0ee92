using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Learning.Uses;

/// <summary>A place in a file at which a standard is named.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record StandardUse
{
    /// <summary>Gets the kind of file.</summary>
    public required UseKind Kind { get; init; }

    /// <summary>Gets the id of the course, cohort or record.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the id of the entry, in a record; null elsewhere.</summary>
    public string? Entry { get; init; }

    /// <summary>Gets the place: that of the name or reference, or in a cohort that of its course.</summary>
    public required Place Place { get; init; }

    /// <summary>Gets the standard that is meant.</summary>
    public required StandardRef Standard { get; init; }

    /// <summary>Gets the name as it was written, or as it was when it was pinned.</summary>
    public required string Name { get; init; }

    /// <summary>Gets whether the file names the standard by its reference; else the name alone means it on the course's last day.</summary>
    public required bool IsPinned { get; init; }
}
