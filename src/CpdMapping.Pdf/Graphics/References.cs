using CpdMapping.Pdf.Markup;

namespace CpdMapping.Pdf.Graphics;

/// <summary>Finds what an element refers to by <c>href</c>.</summary>
internal static class References
{
    /// <summary>The element; null where there is none, which is told.</summary>
    public static HtmlElement? Find(DrawingContext context, DrawingProblems problems, HtmlElement element)
    {
        string? address = (element.Attribute("href") ?? element.Attribute("xlink:href"))?.Trim();
        if (address is ['#', _, ..] && context.ElementById(address[1..]) is { } target)
            return target;
        problems.BadReference(element, $"The element '{element.Name}' refers to '{address}'; the id of an element of this document was expected, as in '#frame'.");
        return null;
    }
}
