namespace CpdMapping.Pdf.Writing;

/// <summary>Why something on a page is no part of the document.</summary>
internal enum ArtifactKind
{
    /// <summary>Rules, borders and ornaments.</summary>
    Layout,

    /// <summary>Colour or pictures behind the content.</summary>
    Background,

    /// <summary>What is repeated at the top of pages.</summary>
    Header,

    /// <summary>What is repeated at the foot of pages.</summary>
    Footer,

    /// <summary>A word or a picture across the page.</summary>
    Watermark,
}
