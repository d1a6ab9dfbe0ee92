using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Layout.Tables;

/// <summary>The grid of a table: which cell stands in which rows and columns (CSS Tables 3, section 3).</summary>
internal sealed class TableGrid
{
    private const int MostColumns = CellSpan.MostColumns;
    private const int MostRows = 65534;

    private readonly List<Box> captions = [];
    private readonly List<Box> columns = [];
    private readonly List<Box> positioned = [];
    private readonly List<TableSection> heads = [];
    private readonly List<TableSection> bodies = [];
    private readonly List<TableSection> feet = [];

    private TableGrid()
    {
    }

    /// <summary>Gets the captions in their order.</summary>
    public IReadOnlyList<Box> Captions => captions;

    /// <summary>Gets the boxes of columns that the author gave; one that spans several stands several times.</summary>
    public IReadOnlyList<Box> Columns => columns;

    /// <summary>Gets the boxes that are taken out of the flow.</summary>
    public IReadOnlyList<Box> Positioned => positioned;

    /// <summary>Gets the sections in the order in which they are printed: heads, bodies, feet.</summary>
    public IReadOnlyList<TableSection> Sections { get; private set; } = [];

    /// <summary>Gets how many columns there are.</summary>
    public int ColumnCount { get; private set; }

    /// <summary>Reads the grid of a table.</summary>
    public static TableGrid Of(Box table)
    {
        var grid = new TableGrid();
        var loose = new List<Box>();
        foreach (var child in table.Children)
        {
            if (!child.IsOutOfFlow && !IsPart(child.Style.Display))
            {
                loose.Add(child);
                continue;
            }
            grid.AddLoose(table, loose);
            grid.AddPart(child);
        }
        grid.AddLoose(table, loose);
        grid.ColumnCount = Math.Max(grid.ColumnCount, Math.Min(grid.columns.Count, MostColumns));
        grid.Sections = [.. grid.heads, .. grid.bodies, .. grid.feet];
        return grid;
    }

    private static bool IsPart(Display display) =>
        display is Display.TableCaption or Display.TableColumnGroup or Display.TableColumn or Display.TableRowGroup or Display.TableHeaderGroup or Display.TableFooterGroup;

    private void AddPart(Box child)
    {
        if (child.IsOutOfFlow)
        {
            positioned.Add(child);
            return;
        }
        switch (child.Style.Display)
        {
            case Display.TableCaption:
                captions.Add(child);
                break;
            case Display.TableColumn:
                AddColumn(child);
                break;
            case Display.TableColumnGroup:
                AddColumnGroup(child);
                break;
            case Display.TableHeaderGroup:
                heads.Add(Section(child, child.Children));
                break;
            case Display.TableFooterGroup:
                feet.Add(Section(child, child.Children));
                break;
            default:
                bodies.Add(Section(child, child.Children));
                break;
        }
    }

    // Rows and cells that stand in no section, and what is no part of a table at all.
    private void AddLoose(Box table, List<Box> loose)
    {
        if (loose.Count > 0)
            bodies.Add(Section(Anonymous(table, Display.TableRowGroup), loose));
        loose.Clear();
    }

    private void AddColumnGroup(Box group)
    {
        bool hasOwn = false;
        foreach (var child in group.Children)
        {
            if (child.Style.Display != Display.TableColumn)
                continue;
            hasOwn = true;
            AddColumn(child);
        }
        if (!hasOwn)
            AddColumn(group);
    }

    private void AddColumn(Box column)
    {
        for (int count = CellSpan.Of(column, "span", MostColumns); count > 0 && columns.Count < MostColumns; count--)
            columns.Add(column);
    }

    private TableSection Section(Box box, List<Box> children)
    {
        var rows = RowsOf(box, children);
        var made = new TableRow[rows.Count];
        var busy = new List<int>(); // for each column the first row that is free again
        for (int row = 0; row < made.Length; row++)
            made[row] = Row(rows[row], row, rows.Count, busy);
        ColumnCount = Math.Max(ColumnCount, busy.Count);
        return new TableSection(box, made);
    }

    private List<(Box Box, List<Box> Cells)> RowsOf(Box section, List<Box> children)
    {
        var rows = new List<(Box Box, List<Box> Cells)>();
        List<Box>? loose = null;
        foreach (var child in children)
        {
            if (child.IsOutOfFlow)
            {
                positioned.Add(child);
                continue;
            }
            if (child.Style.Display == Display.TableRow)
            {
                loose = null;
                rows.Add((child, child.Children));
                continue;
            }
            if (loose is null)
                rows.Add((Anonymous(section, Display.TableRow), loose = []));
            loose.Add(child);
        }
        return rows;
    }

    private TableRow Row((Box Box, List<Box> Cells) row, int number, int rowCount, List<int> busy)
    {
        var cells = new List<TableCell>(row.Cells.Count);
        int column = 0;
        foreach (var box in row.Cells)
        {
            if (box.IsOutOfFlow)
            {
                positioned.Add(box);
                continue;
            }
            while (column < busy.Count && busy[column] > number)
                column++;
            if (column >= MostColumns)
                break;
            int columnSpan = Math.Min(CellSpan.Of(box, "colspan", MostColumns), MostColumns - column);
            int rowSpan = Math.Min(CellSpan.Of(box, "rowspan", MostRows), rowCount - number);
            cells.Add(new TableCell(box, number, column, rowSpan, columnSpan));
            for (int end = column + columnSpan; column < end; column++)
            {
                if (column == busy.Count)
                    busy.Add(0);
                busy[column] = Math.Max(busy[column], number + rowSpan);
            }
        }
        return new TableRow(row.Box, cells);
    }

    private static Box Anonymous(Box around, Display display) => new(BoxKind.Container, around.Style.Anonymous(display), null) { Line = around.Line, Column = around.Column };
}
