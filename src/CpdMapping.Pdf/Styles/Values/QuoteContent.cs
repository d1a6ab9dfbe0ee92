namespace CpdMapping.Pdf.Styles.Values;

/// <summary>An opening or closing quotation mark; with <paramref name="IsSilent"/>, only the depth changes.</summary>
internal sealed record QuoteContent(bool Opens, bool IsSilent) : ContentItem;
