namespace CpdMapping.Pdf.Markup;

/// <summary>Which open elements a start tag closes, and which elements stand between by themselves.</summary>
internal static class ImpliedEnds
{
    /// <summary>Whether an open element ends where <paramref name="next"/> starts.</summary>
    public static bool Closes(string next, string open) => open switch
    {
        "p" => ElementTable.ClosesParagraph(next) || next is "li" or "dt" or "dd" or "td" or "th" or "tr" or "tbody" or "thead" or "tfoot" or "caption",
        "li" => next == "li",
        "dt" or "dd" => next is "dt" or "dd",
        "td" or "th" => next is "td" or "th" or "tr" || IsTableSection(next),
        "tr" => next == "tr" || IsTableSection(next),
        "thead" or "tbody" or "tfoot" => IsTableSection(next),
        "caption" => next is "tr" or "td" or "th" or "col" or "colgroup" || IsTableSection(next),
        "colgroup" => next is "colgroup" or "tr" or "td" or "th" || IsTableSection(next),
        "option" => next is "option" or "optgroup",
        "optgroup" => next == "optgroup",
        "rt" or "rp" => next is "rt" or "rp",
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => next is "h1" or "h2" or "h3" or "h4" or "h5" or "h6",
        _ => false,
    };

    /// <summary>Whether the search for something that ends stops at an open element.</summary>
    public static bool Fences(string next, string open) => open switch
    {
        "html" or "body" or "head" or "svg" or "template" or "foreignObject" => true,
        "table" => true,
        "td" or "th" or "caption" => !(next is "td" or "th" or "tr" or "col" or "colgroup" || IsTableSection(next)),
        "ul" or "ol" or "menu" => next == "li",
        "dl" => next is "dt" or "dd",
        "ruby" => next is "rt" or "rp",
        _ => false,
    };

    /// <summary>Whether an end tag may close this element without a word.</summary>
    public static bool MayStayOpen(string name) =>
        name is "p" or "li" or "dt" or "dd" or "td" or "th" or "tr" or "tbody" or "thead" or "tfoot" or "caption" or "colgroup" or "option" or "optgroup" or "rt" or "rp" or "html" or "body" or "head";

    /// <summary>The element that stands between a parent and a child by itself; null when none does.</summary>
    public static string? Between(string parent, string child) => parent switch
    {
        "table" => child switch
        {
            "tr" or "td" or "th" => "tbody",
            "col" => "colgroup",
            _ => null,
        },
        "tbody" or "thead" or "tfoot" => child is "td" or "th" ? "tr" : null,
        _ => null,
    };

    private static bool IsTableSection(string name) => name is "tbody" or "thead" or "tfoot";
}
