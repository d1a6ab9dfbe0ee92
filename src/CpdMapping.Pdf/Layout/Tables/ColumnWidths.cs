using CpdMapping.Pdf.Layout.Boxes;

namespace CpdMapping.Pdf.Layout.Tables;

/// <summary>What the columns of a table ask for, and how a width is shared among them (CSS Tables 3, section 4.5).</summary>
internal sealed class ColumnWidths
{
    private readonly double[] least;
    private readonly double[] most;
    private readonly double[] asked; // NaN where no width is asked for
    private readonly double[] percent; // 0 where none is asked for

    private ColumnWidths(int count)
    {
        least = new double[count];
        most = new double[count];
        asked = new double[count];
        percent = new double[count];
        Array.Fill(asked, double.NaN);
    }

    /// <summary>Gets the least and the most width of all columns together.</summary>
    public MinMax Total => new(Sum(least), Math.Max(Sum(least), Sum(Wished())));

    /// <summary>Measures the columns by all cells, or by the first row alone where the table's layout is fixed.</summary>
    public static ColumnWidths Measure(TableGrid grid, bool isFixed, LayoutContext context)
    {
        var widths = new ColumnWidths(grid.ColumnCount);
        for (int column = 0; column < grid.Columns.Count && column < grid.ColumnCount; column++)
            widths.Ask(column, grid.Columns[column]);
        var spanning = new List<TableCell>();
        foreach (var section in grid.Sections)
        {
            foreach (var row in section.Rows)
            {
                foreach (var cell in row.Cells)
                {
                    if (cell.Columns > 1)
                        spanning.Add(cell);
                    else
                        widths.Take(cell, isFixed, context);
                }
                if (isFixed)
                    return widths.Equal();
            }
        }
        spanning.Sort(static (left, right) => (left.Columns, left.Column).CompareTo((right.Columns, right.Column)));
        foreach (var cell in spanning)
            widths.Spread(cell, context.Measure(cell.Box));
        return widths;
    }

    /// <summary>Shares a width among the columns; it is never less than the least of all.</summary>
    public double[] Share(double width)
    {
        // Each step gives more to some columns; the width lies between two of them, or beyond the last.
        double[] before = least;
        for (int step = 1; step <= 3; step++)
        {
            double[] next = Guess(step, width);
            double low = Sum(before);
            double high = Sum(next);
            if (width <= high)
                return high <= low ? before : Between(before, next, Math.Max(0, width - low) / (high - low));
            before = next;
        }
        return Beyond(before, width - Sum(before));
    }

    // 1: shares of the width; 2: widths that were asked for; 3: as wide as the content is.
    private double[] Guess(int step, double width)
    {
        var guess = new double[least.Length];
        for (int column = 0; column < guess.Length; column++)
            guess[column] = percent[column] > 0 ? Math.Max(least[column], percent[column] * width)
                : !double.IsNaN(asked[column]) ? (step >= 2 ? Math.Max(least[column], asked[column]) : least[column])
                : step >= 3 ? most[column]
                : least[column];
        return guess;
    }

    private static double[] Between(double[] low, double[] high, double part)
    {
        var widths = new double[low.Length];
        for (int column = 0; column < widths.Length; column++)
            widths[column] = low[column] + ((high[column] - low[column]) * part);
        return widths;
    }

    // More room than anybody asked for goes to the columns that asked for nothing, by their content; else to all.
    private double[] Beyond(double[] widths, double rest)
    {
        double weight = 0;
        for (int column = 0; column < widths.Length; column++)
            weight += IsOpen(column) ? most[column] : 0;
        bool toAll = weight == 0;
        double all = Sum(widths);
        var wider = new double[widths.Length];
        for (int column = 0; column < widths.Length; column++)
        {
            double part = !toAll ? (IsOpen(column) ? most[column] / weight : 0)
                : all > 0 ? widths[column] / all
                : 1.0 / widths.Length;
            wider[column] = widths[column] + (rest * part);
        }
        return wider;
    }

    private bool IsOpen(int column) => percent[column] == 0 && double.IsNaN(asked[column]);

    private void Take(TableCell cell, bool isFixed, LayoutContext context)
    {
        int column = cell.Column;
        Ask(column, cell.Box);
        if (isFixed)
            return;
        var widths = cell.Box.Style.Width.IsLength ? ContentOf(cell.Box, context) : context.Measure(cell.Box);
        least[column] = Math.Max(least[column], widths.Min);
        most[column] = Math.Max(most[column], widths.Max);
    }

    // A cell is never narrower than its content, whatever width it asks for.
    private static MinMax ContentOf(Box cell, LayoutContext context)
    {
        BoxModel.Resolve(cell, 0);
        return context.MeasureContent(cell).Plus(cell.Edges.Horizontal);
    }

    private void Ask(int column, Box box)
    {
        var size = box.Style.Width;
        if (!size.IsLength)
            return;
        if (size.Length.IsRelative)
        {
            percent[column] = Math.Max(percent[column], Math.Clamp(size.Length.Percent, 0, 1));
            return;
        }
        BoxModel.Resolve(box, 0);
        double width = BoxModel.BorderBox(size.Length.Points, box, box.Edges.Horizontal);
        asked[column] = double.IsNaN(asked[column]) ? width : Math.Max(asked[column], width);
    }

    private void Spread(TableCell cell, MinMax widths)
    {
        double low = 0;
        double high = 0;
        for (int column = cell.Column; column < cell.Column + cell.Columns; column++)
        {
            low += least[column];
            high += most[column];
        }
        for (int column = cell.Column; column < cell.Column + cell.Columns; column++)
        {
            double part = high > 0 ? most[column] / high : 1.0 / cell.Columns;
            least[column] += Math.Max(0, widths.Min - low) * part;
            most[column] = Math.Max(least[column], most[column] + (Math.Max(0, widths.Max - high) * part));
        }
    }

    // In a fixed layout columns that ask for nothing are alike.
    private ColumnWidths Equal()
    {
        Array.Fill(most, 1);
        return this;
    }

    private double[] Wished()
    {
        var wished = new double[least.Length];
        for (int column = 0; column < wished.Length; column++)
            wished[column] = double.IsNaN(asked[column]) ? most[column] : Math.Max(least[column], asked[column]);
        return wished;
    }

    private static double Sum(double[] widths)
    {
        double sum = 0;
        foreach (double width in widths)
            sum += width;
        return sum;
    }
}
