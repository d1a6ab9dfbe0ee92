using System.Globalization;
using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Painting.Structure;

/// <summary>Says of a cell what readers of a table need: what it is the head of, and how far it spans.</summary>
internal static class CellFacts
{
    /// <summary>Sets the facts of a cell.</summary>
    public static void Set(StructureElement cell, Box box, StructureRole role)
    {
        cell.ColSpan = Span(box, "colspan");
        int rows = Span(box, "rowspan");
        cell.RowSpan = rows == 1 ? 1 : Math.Min(rows, RowsFrom(box));
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

    /// <summary>Counts the rows from a cell's own to the last of its part of the table: no cell reaches further, whatever it says.</summary>
    private static int RowsFrom(Box box)
    {
        if (box.Parent is not { Parent: { } section } row)
            return 1;
        int rows = 0;
        for (int index = section.Children.Count - 1; index >= 0; index--)
        {
            rows++;
            if (ReferenceEquals(section.Children[index], row))
                break;
        }
        return Math.Max(rows, 1);
    }

    private static int Span(Box box, string attribute) =>
        int.TryParse(box.Element?.Attribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out int span) ? Math.Clamp(span, 1, 1000) : 1;
}
