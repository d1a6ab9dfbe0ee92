namespace CpdMapping.Pdf.Writing;

/// <summary>What a file inside the document is to the document; the names are the format's.</summary>
internal enum AttachmentRelationship
{
    Unspecified,
    Source,
    Data,
    Alternative,
    Supplement,
}
