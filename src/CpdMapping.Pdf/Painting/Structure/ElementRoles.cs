using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Markup;
using CpdMapping.Pdf.Painting.Links;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Painting.Structure;

/// <summary>Says which role in the document's structure an HTML element has.</summary>
internal static class ElementRoles
{
    /// <summary>Gets the role of a box, or null for one that has none of its own: its content belongs to the element around.</summary>
    public static StructureRole? Of(Box box)
    {
        if (box.Element is not { } element)
            return null;
        return element.Name switch
        {
            "h1" => StructureRole.H1,
            "h2" => StructureRole.H2,
            "h3" => StructureRole.H3,
            "h4" => StructureRole.H4,
            "h5" => StructureRole.H5,
            "h6" => StructureRole.H6,
            "p" or "pre" or "summary" or "address" or "figcaption" or "legend" => box.HoldsLines || box.IsInlineLevel ? StructureRole.P : StructureRole.Div,
            "section" or "article" or "nav" or "aside" => StructureRole.Sect,
            "main" or "header" or "footer" or "figure" or "details" or "hgroup" => StructureRole.Div,
            "blockquote" => StructureRole.BlockQuote,
            "q" => StructureRole.Quote,
            "code" or "samp" or "kbd" => StructureRole.Code,
            "ul" or "ol" or "menu" or "dl" => StructureRole.L,
            "li" => StructureRole.LI,
            "table" => StructureRole.Table,
            "caption" => StructureRole.Caption,
            "thead" => StructureRole.THead,
            "tbody" => StructureRole.TBody,
            "tfoot" => StructureRole.TFoot,
            "tr" => StructureRole.TR,
            "th" => StructureRole.TH,
            "td" => StructureRole.TD,
            "a" when LinkAddresses.IsLink(element) => StructureRole.Link,
            "img" or "svg" => StructureRole.Figure,
            _ => HasOwnLanguage(element) ? (box.IsInlineLevel || box.Kind == BoxKind.Inline ? StructureRole.Span : StructureRole.Div) : null,
        };
    }

    /// <summary>Tells whether an element says that it is decoration: it is not read out.</summary>
    public static bool IsHidden(Box box) => box.Element?.Attribute("aria-hidden") == "true";

    /// <summary>Gets the language that an element states, or null.</summary>
    public static string? LanguageOf(Box box) => box.Element is { Name: not "html" } element && element.Attribute("lang") is { Length: > 0 } language ? language : null;

    /// <summary>Tells whether text may stand in a role without a paragraph between.</summary>
    public static bool HoldsText(StructureRole role) => role is not (
        StructureRole.Document or StructureRole.Part or StructureRole.Sect or StructureRole.Div or StructureRole.BlockQuote
        or StructureRole.L or StructureRole.LI or StructureRole.Table or StructureRole.THead or StructureRole.TBody or StructureRole.TFoot or StructureRole.TR
        or StructureRole.TOC);

    private static bool HasOwnLanguage(HtmlElement element) => element.Name != "html" && element.Attribute("lang") is { Length: > 0 };
}
