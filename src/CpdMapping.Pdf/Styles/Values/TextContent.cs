namespace CpdMapping.Pdf.Styles.Values;

/// <summary>Text as it is.</summary>
internal sealed record TextContent(string Text) : ContentItem;
