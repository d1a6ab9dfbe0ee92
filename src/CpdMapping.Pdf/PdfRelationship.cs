namespace CpdMapping.Pdf;

/// <summary>What an attached file is to the document (ISO 19005-3, AFRelationship).</summary>
public enum PdfRelationship
{
    /// <summary>Nothing is said of it.</summary>
    Unspecified,

    /// <summary>The document was made from it.</summary>
    Source,

    /// <summary>It holds what the document shows, as data.</summary>
    Data,

    /// <summary>It says the same in another form.</summary>
    Alternative,

    /// <summary>It adds to what the document says.</summary>
    Supplement,
}
