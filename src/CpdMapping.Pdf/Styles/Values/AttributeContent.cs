namespace CpdMapping.Pdf.Styles.Values;

/// <summary>The value of an attribute of the element.</summary>
internal sealed record AttributeContent(string Name, string Fallback) : ContentItem;
