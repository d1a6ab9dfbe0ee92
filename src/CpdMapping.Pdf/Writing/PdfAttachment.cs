namespace CpdMapping.Pdf.Writing;

/// <summary>A file inside the document.</summary>
internal sealed record PdfAttachment(string Name, ReadOnlyMemory<byte> Bytes)
{
    public string MediaType { get; init; } = "application/octet-stream";

    public AttachmentRelationship Relationship { get; init; } = AttachmentRelationship.Unspecified;

    public string? Description { get; init; }

    /// <summary>When the file was last changed; no date is written where none is given.</summary>
    public DateTimeOffset? Modified { get; init; }
}
