namespace CpdMapping.Pdf;

/// <summary>A file that a document carries with it.</summary>
/// <param name="Name">Its name, as readers see it.</param>
/// <param name="Bytes">What it holds.</param>
/// <param name="Relationship">What it is to the document.</param>
/// <param name="MediaType">What kind of file it is, such as <c>application/json</c>.</param>
/// <param name="Description">What it is, in words; null for nothing.</param>
public sealed record PdfAttachedFile(
    string Name,
    ReadOnlyMemory<byte> Bytes,
    PdfRelationship Relationship = PdfRelationship.Unspecified,
    string MediaType = "application/octet-stream",
    string? Description = null);
