using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Markup;
using CpdMapping.Pdf.Problems;

namespace CpdMapping.Pdf.Painting.Structure;

/// <summary>Finds what is read out in place of a picture or a drawing.</summary>
internal sealed class FigureTexts(ProblemSink problems)
{
    /// <summary>Gets the text, or null where the picture is decoration; a picture that says neither is told of.</summary>
    public string? TextOf(Box box)
    {
        if (box.Element is not { } element)
            return null;
        if (element.Attribute("role") is "presentation" or "none")
            return null;
        string? text = element.Attribute("aria-label") ?? element.Attribute("alt") ?? TitleOf(element);
        if (text is not null)
            return text.Trim() is { Length: > 0 } said ? said : null;
        problems.Warning(
            PaintingCodes.SilentPicture,
            box.Line,
            box.Column,
            element.Name == "img"
                ? "The picture has no 'alt', so it is not read out. Say in 'alt' what it shows, or write alt=\"\" where it is decoration."
                : "The drawing has no 'aria-label' or 'title', so it is not read out. Say there what it shows, or write aria-hidden=\"true\" where it is decoration.");
        return null;
    }

    private static string? TitleOf(HtmlElement element)
    {
        foreach (var child in element.Children)
        {
            if (child is not HtmlElement { Name: "title" } title)
                continue;
            foreach (var text in title.Children)
                if (text is HtmlText said)
                    return said.Text;
        }
        return null;
    }
}
