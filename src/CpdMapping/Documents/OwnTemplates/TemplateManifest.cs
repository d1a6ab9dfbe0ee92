namespace CpdMapping.Documents.OwnTemplates;

/// <summary>What a template of one's own says of itself, in the file <c>template.yaml</c> of its folder.</summary>
/// <remarks>A layout names these as <c>template.id</c>, <c>template.version</c> and so on. Immutable and safe to share between threads.</remarks>
public sealed record TemplateManifest
{
    /// <summary>Gets the id, such as <c>our-certificate</c>: lower-case letters, digits and single hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the version, 1 or more. It is raised when the layout or its meaning changes.</summary>
    public required int Version { get; init; }

    /// <summary>Gets the view that the layout shows, such as <c>certificate</c>.</summary>
    public required string View { get; init; }

    /// <summary>Gets the media type of the documents, such as <c>text/html</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>Gets the tags of the languages that the layout's own words are fit for, such as <c>en</c>.</summary>
    public required Sequence<string> Languages { get; init; }

    /// <summary>Gets how much fits on the page, for the pre-flight of certificates.</summary>
    /// <value>The default is what fits on the shipped certificate.</value>
    public TemplateRoom Room { get; init; } = TemplateRoom.Shipped;
}
