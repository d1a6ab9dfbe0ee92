namespace CpdMapping.Pdf.Markup;

/// <summary>A piece of a document: an element or text, with the place where it was written.</summary>
internal abstract class HtmlNode(int line, int column)
{
    public HtmlElement? Parent { get; internal set; }

    public int Line { get; } = line;

    public int Column { get; } = column;
}
