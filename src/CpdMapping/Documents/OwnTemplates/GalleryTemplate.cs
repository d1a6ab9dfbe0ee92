namespace CpdMapping.Documents.OwnTemplates;

/// <summary>A shipped template that one's own can start from.</summary>
/// <param name="Name">The name, such as <c>certificate</c>.</param>
/// <param name="View">The view that it shows, such as <c>certificate</c>.</param>
/// <param name="MediaType">The media type of its documents, such as <c>text/html</c>.</param>
/// <param name="Summary">What it is, in a sentence.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record GalleryTemplate(string Name, string View, string MediaType, string Summary)
{
    /// <summary>Gets the shipped layout's file.</summary>
    internal string File { get; init; } = "";
}
