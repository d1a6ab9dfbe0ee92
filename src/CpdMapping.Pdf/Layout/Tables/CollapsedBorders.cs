using CpdMapping.Pdf.Layout.Boxes;

namespace CpdMapping.Pdf.Layout.Tables;

/// <summary>Decides which of the borders that meet in a table is drawn: the wider one, and of two alike the one above or to the left (CSS 2.2, 17.6.2.1).</summary>
/// <remarks>The border that is drawn takes its whole width in its own cell, and the other takes none.</remarks>
internal static class CollapsedBorders
{
    /// <summary>Works out the borders of all cells of a table.</summary>
    public static void Apply(Box table, TableGrid grid)
    {
        TableCell?[]? above = null;
        var sections = grid.Sections;
        foreach (var section in sections)
            foreach (var row in section.Rows)
                foreach (var cell in row.Cells)
                    cell.Box.SharedBorder = BoxModel.BorderOf(cell.Box.Style);
        foreach (var section in sections)
        {
            var lines = Lines(section, grid.ColumnCount);
            for (int row = 0; row < lines.Length; row++)
            {
                Beside(lines[row]);
                if ((row > 0 ? lines[row - 1] : above) is { } before)
                    Below(before, lines[row]);
                else
                    Outer(table, lines[row]);
            }
            if (lines.Length > 0)
                above = lines[^1];
        }
    }

    /// <summary>Gets the cell that stands at each place of each row.</summary>
    private static TableCell?[][] Lines(TableSection section, int columnCount)
    {
        var lines = new TableCell?[section.Rows.Count][];
        for (int row = 0; row < lines.Length; row++)
            lines[row] = new TableCell?[columnCount];
        foreach (var row in section.Rows)
            foreach (var cell in row.Cells)
                for (int line = cell.Row; line < cell.Row + cell.Rows; line++)
                    for (int column = cell.Column; column < cell.Column + cell.Columns; column++)
                        lines[line][column] ??= cell;
        return lines;
    }

    private static void Beside(TableCell?[] line)
    {
        for (int column = 1; column < line.Length; column++)
        {
            if (line[column - 1]?.Box is not { } left || line[column]?.Box is not { } right || left == right)
                continue;
            if (Border(right).Left > Border(left).Right)
                left.SharedBorder = Border(left) with { Right = 0 };
            else
                right.SharedBorder = Border(right) with { Left = 0 };
        }
    }

    private static void Below(TableCell?[] above, TableCell?[] line)
    {
        for (int column = 0; column < line.Length; column++)
        {
            if (above[column]?.Box is not { } upper || line[column]?.Box is not { } lower || upper == lower)
                continue;
            if (Border(lower).Top > Border(upper).Bottom)
                upper.SharedBorder = Border(upper) with { Bottom = 0 };
            else
                lower.SharedBorder = Border(lower) with { Top = 0 };
        }
    }

    // The table's own border stands for those of the cells at its edge.
    private static void Outer(Box table, TableCell?[] line)
    {
        foreach (var cell in line)
            if (cell is not null && Border(cell.Box).Top <= table.Border.Top)
                cell.Box.SharedBorder = Border(cell.Box) with { Top = 0 };
    }

    private static Edges Border(Box box) => box.SharedBorder.GetValueOrDefault();
}
