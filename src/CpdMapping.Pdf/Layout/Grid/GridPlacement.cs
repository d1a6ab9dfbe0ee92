using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Layout.Grid;

/// <summary>Places the items of a grid: where they ask to stand, else in the next free area, row by row (CSS Grid 2, section 8).</summary>
internal sealed class GridPlacement
{
    private const int MostTracks = 1000; // as browsers have it
    private const int StepsToTake = 16; // a cell that is taken is kept, which costs memory too

    private readonly HashSet<(int Row, int Column)> taken = [];
    private readonly List<GridItem> items = [];
    private readonly int explicitColumns;
    private readonly int explicitRows;
    private readonly bool isDense;
    private readonly LayoutBudget budget;

    private GridPlacement(int explicitColumns, int explicitRows, bool isDense, LayoutBudget budget)
    {
        this.budget = budget;
        this.explicitColumns = explicitColumns;
        this.explicitRows = explicitRows;
        this.isDense = isDense;
        Columns = Math.Max(1, explicitColumns);
        Rows = explicitRows;
    }

    /// <summary>Gets the items with their areas.</summary>
    public IReadOnlyList<GridItem> Items => items;

    /// <summary>Gets how many columns there are.</summary>
    public int Columns { get; private set; }

    /// <summary>Gets how many rows there are.</summary>
    public int Rows { get; private set; }

    /// <summary>Places items.</summary>
    /// <param name="boxes">The items in their order.</param>
    /// <param name="columns">How many columns the template gives.</param>
    /// <param name="rows">How many rows the template gives.</param>
    /// <param name="flow">How items go on that ask for no place.</param>
    /// <param name="budget">Pays for each cell, since items that span much leave a few elements with millions of cells.</param>
    public static GridPlacement Of(IReadOnlyList<Box> boxes, int columns, int rows, GridFlow flow, LayoutBudget budget)
    {
        bool isByColumn = flow is GridFlow.Column or GridFlow.ColumnDense;
        var grid = new GridPlacement(isByColumn ? rows : columns, isByColumn ? columns : rows, flow is GridFlow.RowDense or GridFlow.ColumnDense, budget);
        grid.Place(boxes, isByColumn);
        return isByColumn ? grid.Turned() : grid;
    }

    private void Place(IReadOnlyList<Box> boxes, bool isByColumn)
    {
        var wishes = new (Range Along, Range Across)[boxes.Count];
        for (int index = 0; index < wishes.Length; index++)
        {
            var style = boxes[index].Style;
            var column = Range.Of(style.ColumnStart, style.ColumnEnd, isByColumn ? explicitRows : explicitColumns);
            var row = Range.Of(style.RowStart, style.RowEnd, isByColumn ? explicitColumns : explicitRows);
            wishes[index] = isByColumn ? (row, column) : (column, row);
            Columns = Math.Max(Columns, wishes[index].Along.Start + wishes[index].Along.Span);
            Columns = Math.Max(Columns, wishes[index].Along.Span);
        }
        for (int index = 0; index < wishes.Length; index++)
            if (wishes[index] is { Along.Start: >= 0, Across.Start: >= 0 } fixedPlace)
                Take(boxes[index], fixedPlace.Across.Start, fixedPlace.Along.Start, fixedPlace.Across.Span, fixedPlace.Along.Span);
        var (row0, column0) = (0, 0);
        for (int index = 0; index < wishes.Length; index++)
        {
            var (along, across) = wishes[index];
            if (along.Start >= 0 && across.Start >= 0)
                continue;
            var (row, column) = isDense ? (0, 0) : (row0, column0);
            (row, column) = Next(along, across, row, column);
            Take(boxes[index], row, column, across.Span, along.Span);
            (row0, column0) = (row, column + along.Span);
        }
        items.Sort(static (left, right) => (left.Row, left.Column).CompareTo((right.Row, right.Column)));
    }

    private (int Row, int Column) Next(Range along, Range across, int row, int column)
    {
        if (across.Start >= 0)
            (row, column) = (across.Start, 0);
        for (; ; row++, column = 0)
        {
            if (along.Start >= 0)
            {
                if (column > along.Start || !IsFree(row, along.Start, across.Span, along.Span))
                    continue;
                return (row, along.Start);
            }
            for (; column + along.Span <= Columns; column++)
                if (IsFree(row, column, across.Span, along.Span))
                    return (row, column);
            if (across.Start >= 0)
                return (row, Widened(along.Span));
        }
    }

    // A row that is full and asked for gets further columns.
    private int Widened(int span)
    {
        int column = Columns;
        Columns = Math.Min(MostTracks, Columns + span);
        return Math.Min(column, MostTracks - span);
    }

    private bool IsFree(int row, int column, int rows, int columns)
    {
        for (int y = row; y < row + rows; y++)
        {
            budget.Spend(columns);
            for (int x = column; x < column + columns; x++)
                if (taken.Contains((y, x)))
                    return false;
        }
        return true;
    }

    private void Take(Box box, int row, int column, int rows, int columns)
    {
        budget.Spend((long)rows * columns * StepsToTake);
        for (int y = row; y < row + rows; y++)
            for (int x = column; x < column + columns; x++)
                taken.Add((y, x));
        items.Add(new GridItem(box, row, column, rows, columns));
        Rows = Math.Max(Rows, row + rows);
    }

    private GridPlacement Turned()
    {
        var turned = new GridPlacement(explicitRows, explicitColumns, isDense, budget) { Columns = Math.Max(1, Rows), Rows = Columns };
        foreach (var item in items)
            turned.items.Add(new GridItem(item.Box, item.Column, item.Row, item.Columns, item.Rows));
        turned.items.Sort(static (left, right) => (left.Row, left.Column).CompareTo((right.Row, right.Column)));
        return turned;
    }

    /// <summary>The tracks that an item asks for along one axis; a start of −1 is any.</summary>
    private readonly record struct Range(int Start, int Span)
    {
        public static Range Of(GridLine start, GridLine end, int tracks)
        {
            int? first = LineOf(start, tracks);
            int? last = LineOf(end, tracks);
            if (first is { } from && last is { } to)
                return from == to ? new(from, 1) : new(Math.Min(from, to), Math.Min(MostTracks, Math.Abs(to - from)));
            int span = Math.Clamp(Math.Max(start.Span, end.Span), 1, MostTracks);
            if (first is { } only)
                return new(only, Math.Min(span, MostTracks - only));
            return last is { } until && until >= span ? new(until - span, span) : new(-1, span);
        }

        // Lines are counted from 1, or from the end where the number is negative.
        private static int? LineOf(GridLine line, int tracks) =>
            line.Number == 0 ? null : Math.Clamp(line.Number > 0 ? line.Number - 1 : tracks + 1 + line.Number, 0, MostTracks - 1);
    }
}
