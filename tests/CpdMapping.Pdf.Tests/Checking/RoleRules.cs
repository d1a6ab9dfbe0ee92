namespace CpdMapping.Pdf.Tests.Checking;

/// <summary>Which elements may stand in which.</summary>
internal static class RoleRules
{
    private static readonly HashSet<string> Standard =
    [
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "P", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI",
        "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Figure", "Formula",
    ];

    private static readonly Dictionary<string, string[]> Parents = new(StringComparer.Ordinal)
    {
        ["Document"] = [""],
        ["LI"] = ["L"],
        ["LBody"] = ["LI"],
        ["TR"] = ["Table", "THead", "TBody", "TFoot"],
        ["TH"] = ["TR"],
        ["TD"] = ["TR"],
        ["THead"] = ["Table"],
        ["TBody"] = ["Table"],
        ["TFoot"] = ["Table"],
        ["TOCI"] = ["TOC"],
    };

    private static readonly Dictionary<string, string[]> Kids = new(StringComparer.Ordinal)
    {
        ["L"] = ["L", "LI", "Caption"],
        ["LI"] = ["Lbl", "LBody"],
        ["Table"] = ["TR", "THead", "TBody", "TFoot", "Caption"],
        ["THead"] = ["TR"],
        ["TBody"] = ["TR"],
        ["TFoot"] = ["TR"],
        ["TR"] = ["TH", "TD"],
        ["TOC"] = ["TOC", "TOCI", "Caption"],
    };

    public static bool MayStand(string role, string parent) =>
        Standard.Contains(role)
        && (!Parents.TryGetValue(role, out string[]? parents) || parents.Contains(parent))
        && (!Kids.TryGetValue(parent, out string[]? kids) || kids.Contains(role));
}
