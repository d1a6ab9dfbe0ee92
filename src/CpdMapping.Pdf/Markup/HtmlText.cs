namespace CpdMapping.Pdf.Markup;

/// <summary>Text between tags, with its entities read.</summary>
internal sealed class HtmlText(string text, int line, int column) : HtmlNode(line, column)
{
    public string Text { get; } = text;
}
