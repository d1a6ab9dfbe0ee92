namespace CpdMapping.Pdf.Styles.Values;

/// <summary>An image by its address.</summary>
internal sealed record ImageContent(string Address) : ContentItem;
