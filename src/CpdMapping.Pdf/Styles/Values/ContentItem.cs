namespace CpdMapping.Pdf.Styles.Values;

/// <summary>A piece of what <c>content</c> puts into a box.</summary>
internal abstract record ContentItem;
