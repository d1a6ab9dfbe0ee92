using CpdMapping.Pdf.Markup;
using CpdMapping.Pdf.Problems;
using CpdMapping.Pdf.Styles;
using CpdMapping.Pdf.Styles.Cascade;

namespace CpdMapping.Pdf.Tests.Styles;

/// <summary>A document with its styles, read for a test.</summary>
internal sealed class StyledPage
{
    private readonly ProblemSink sink = new();
    private readonly HtmlDocument document;

    public StyledPage(string css, string body = "<p id=x>text", string style = "")
    {
        document = HtmlReader.Read($"<style>{css}</style>{body.Replace("id=x", $"id=x style=\"{style}\"", StringComparison.Ordinal)}", ReadingLimits.Default, sink);
        Book = StyleBook.Read(document, new SheetCache(), sink);
    }

    public StyleBook Book { get; }

    public IReadOnlyList<PdfProblem> Problems => sink.InOrder();

    /// <summary>The style of the element with the id <c>x</c>.</summary>
    public ComputedStyle X => Of(document.Root, null, "x") ?? throw new InvalidOperationException("No element has the id x.");

    public ComputedStyle StyleOf(string id) => Of(document.Root, null, id) ?? throw new InvalidOperationException($"No element has the id {id}.");

    private ComputedStyle? Of(HtmlElement element, ComputedStyle? parent, string id)
    {
        var style = Book.For(element, parent);
        if (element.Id == id)
            return style;
        foreach (var child in element.Children)
            if (child is HtmlElement inner && Of(inner, style, id) is { } found)
                return found;
        return null;
    }
}
