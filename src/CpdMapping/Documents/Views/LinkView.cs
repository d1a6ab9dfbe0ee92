namespace CpdMapping.Documents.Views;

/// <summary>A short text, linked to a place on the page where there is one.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record LinkView
{
    /// <summary>Gets the text.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the place, such as <c>#activity-1</c>; null where there is none.</summary>
    public string? Href { get; init; }
}
