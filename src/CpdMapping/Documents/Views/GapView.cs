namespace CpdMapping.Documents.Views;

/// <summary>A standard that the record does not meet.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record GapView
{
    /// <summary>Gets the code.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the name.</summary>
    public required string Name { get; init; }

    /// <summary>Gets why it is a gap.</summary>
    public required string Why { get; init; }
}
