namespace CpdMapping.Pdf.Styles.Values;

/// <summary>A text that is repeated to fill the line, such as the dots of a table of contents.</summary>
internal sealed record LeaderContent(string Text) : ContentItem;
