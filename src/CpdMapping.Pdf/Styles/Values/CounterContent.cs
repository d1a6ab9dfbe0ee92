namespace CpdMapping.Pdf.Styles.Values;

/// <summary>A counter; with a separator, all of its name that are open, from the outermost.</summary>
internal sealed record CounterContent(string Name, string Style, string? Separator) : ContentItem;
