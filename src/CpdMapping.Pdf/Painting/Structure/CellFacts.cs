using System.Globalization;
using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Painting.Structure;

/// <summary>Says of a cell what readers of a table need: what it is the head of, and how far it asks to span.</summary>
internal static class CellFacts
{
    /// <summary>Sets the facts of a cell.</summary>
    public static void Set(StructureElement cell, Box box, StructureRole role)
    {
        cell.ColSpan = Span(box, "colspan");
        cell.RowSpan = Span(box, "rowspan");
        if (role == StructureRole.TH)
            cell.Scope = ScopeOf(box);
    }

    private static HeaderScope ScopeOf(Box box) => box.Element?.Attribute("scope")?.ToLowerInvariant() switch
    {
        "row" or "rowgroup" => HeaderScope.Row,
        "col" or "colgroup" => HeaderScope.Column,
        _ => IsInHead(box) ? HeaderScope.Column : HeaderScope.Row,
    };

    private static bool IsInHead(Box box)
    {
        if (box.Parent?.Parent?.Element?.Name == "thead")
            return true;
        // A row of header cells alone heads the columns below it.
        foreach (var cell in box.Parent?.Children ?? [])
            if (cell.Element?.Name == "td")
                return false;
        return true;
    }

    private static int Span(Box box, string attribute) =>
        int.TryParse(box.Element?.Attribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out int span) ? Math.Clamp(span, 1, 1000) : 1;
}
