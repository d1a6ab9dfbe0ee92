using CpdMapping.Pdf.Layout;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Painting.Structure;

/// <summary>Makes every table one whose rows have the same number of columns and whose cells do not cover one another, as an accessible file must (PDF/UA-1, 7.5).</summary>
/// <remarks>HTML lets a row end early; an empty cell then stands for what is missing, in the structure alone.</remarks>
internal sealed class RegularTables(LayoutBudget budget)
{
    // For each column how many rows, from the one at hand on, are taken by cells from above.
    private readonly List<int> taken = [];

    /// <summary>Goes through all tables of a document.</summary>
    public void Mend(StructureElement document)
    {
        var open = new Stack<StructureElement>([document]);
        while (open.TryPop(out var element))
        {
            if (element.Role == StructureRole.Table)
                MendTable(element);
            foreach (var kid in element.Kids)
                if (kid.Element is { } inner)
                    open.Push(inner);
        }
    }

    private void MendTable(StructureElement table)
    {
        var parts = new List<List<StructureElement>>();
        List<StructureElement>? loose = null;
        foreach (var kid in table.Kids)
        {
            if (kid.Element is not { } part)
                continue;
            if (part.Role == StructureRole.TR)
            {
                if (loose is null)
                    parts.Add(loose = []);
                loose.Add(part);
                continue;
            }
            loose = null;
            if (part.Role is StructureRole.THead or StructureRole.TBody or StructureRole.TFoot)
                parts.Add(RowsOf(part));
        }
        int width = 0;
        foreach (var rows in parts)
            width = Math.Max(width, Place(rows, 0));
        foreach (var rows in parts)
            Place(rows, width);
    }

    private static List<StructureElement> RowsOf(StructureElement part)
    {
        var rows = new List<StructureElement>();
        foreach (var kid in part.Kids)
            if (kid.Element is { Role: StructureRole.TR } row)
                rows.Add(row);
        return rows;
    }

    /// <summary>Places the cells of one part of a table, cuts spans to the room there is, fills rows up to a width, and tells how wide the widest row is.</summary>
    private int Place(List<StructureElement> rows, int width)
    {
        taken.Clear();
        int widest = 0;
        for (int number = 0; number < rows.Count; number++)
        {
            int column = 0;
            foreach (var kid in rows[number].Kids)
                if (kid.Element is { } cell)
                    column = Take(cell, column, rows.Count - number);
            budget.Spend(1 + (taken.Count / 16));
            Fill(rows[number], column, width);
            widest = Math.Max(widest, taken.Count);
            for (int index = 0; index < taken.Count; index++)
                taken[index] = Math.Max(0, taken[index] - 1);
        }
        return widest;
    }

    private int Take(StructureElement cell, int column, int rowsLeft)
    {
        while (!IsFree(column))
            column++;
        int end = column + 1;
        while (end < column + cell.ColSpan && IsFree(end))
            end++;
        cell.ColSpan = end - column;
        cell.RowSpan = Math.Min(cell.RowSpan, rowsLeft);
        for (; column < end; column++)
        {
            if (column == taken.Count)
                taken.Add(0);
            taken[column] = cell.RowSpan;
        }
        return column;
    }

    private void Fill(StructureElement row, int column, int width)
    {
        while (column < width)
        {
            int start = column;
            while (column < width && IsFree(column))
                column++;
            if (column > start)
                row.Add(StructureRole.TD).ColSpan = column - start;
            else
                column++;
        }
    }

    private bool IsFree(int column) => column >= taken.Count || taken[column] == 0;
}
