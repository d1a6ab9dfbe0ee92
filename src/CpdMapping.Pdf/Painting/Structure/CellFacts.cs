using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Tables;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Painting.Structure;

/// <summary>Says of a cell what readers of a table need: what it is the head of, and how far it asks to span.</summary>
internal static class CellFacts
{
    private const int MostRows = 1000;

    /// <summary>Sets the facts of a cell.</summary>
    public static void Set(StructureElement cell, Box box, StructureRole role)
    {
        cell.ColSpan = CellSpan.Of(box, "colspan", CellSpan.MostColumns);
        cell.RowSpan = CellSpan.Of(box, "rowspan", MostRows);
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
}
