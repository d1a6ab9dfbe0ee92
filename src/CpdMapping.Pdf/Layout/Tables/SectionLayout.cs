using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Fragments;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Layout.Tables;

/// <summary>Lays out the rows of one section: each as high as its highest cell, and all cells of a row as high as the row.</summary>
internal static class SectionLayout
{
    /// <summary>Lays out a section.</summary>
    public static BoxFragment Layout(TableSection section, ColumnPlaces columns, double gap, double width, LayoutContext context)
    {
        var cells = new Fragment[section.Rows.Count][];
        double[] heights = new double[section.Rows.Count];
        double[] baselines = new double[section.Rows.Count];
        for (int row = 0; row < cells.Length; row++)
        {
            cells[row] = Cells(section.Rows[row], columns, context);
            baselines[row] = Baseline(section.Rows[row], cells[row]);
            heights[row] = HeightOf(section.Rows[row], cells[row], baselines[row]);
        }
        MakeRoomForSpans(section, cells, heights, gap);
        var builder = new FragmentBuilder(section.Box, context, cells.Length);
        double y = 0;
        for (int row = 0; row < cells.Length; row++)
        {
            builder.Add(Row(section.Rows[row], cells[row], columns, heights, gap, baselines[row], width, context), 0, y);
            y += heights[row] + gap;
        }
        return builder.Build(width, Math.Max(0, y - gap), Flow.Stack);
    }

    private static Fragment[] Cells(TableRow row, ColumnPlaces columns, LayoutContext context)
    {
        var fragments = new Fragment[row.Cells.Count];
        for (int index = 0; index < fragments.Length; index++)
        {
            double width = columns.Width(row.Cells[index]);
            fragments[index] = context.Layout(row.Cells[index].Box, new Space(width) { ForcedWidth = width, IsApart = true });
        }
        return fragments;
    }

    // The lowest of the first baselines of the cells that stand on one.
    private static double Baseline(TableRow row, Fragment[] cells)
    {
        double lowest = 0;
        for (int index = 0; index < cells.Length; index++)
            if (StandsOnBaseline(row.Cells[index].Box) && !double.IsNaN(cells[index].FirstBaseline))
                lowest = Math.Max(lowest, cells[index].FirstBaseline);
        return lowest;
    }

    private static double HeightOf(TableRow row, Fragment[] cells, double baseline)
    {
        double height = row.Box.Style.Height is { IsLength: true, Length.IsRelative: false } asked ? asked.Length.Points : 0;
        for (int index = 0; index < cells.Length; index++)
            if (row.Cells[index].Rows == 1)
                height = Math.Max(height, cells[index].Height + Below(row.Cells[index].Box, cells[index], baseline));
        return height;
    }

    private static double Below(Box cell, Fragment fragment, double baseline) =>
        StandsOnBaseline(cell) && !double.IsNaN(fragment.FirstBaseline) ? baseline - fragment.FirstBaseline : 0;

    // What a cell needs beyond the rows that it spans is added to the last of them.
    private static void MakeRoomForSpans(TableSection section, Fragment[][] cells, double[] heights, double gap)
    {
        for (int row = 0; row < cells.Length; row++)
            for (int index = 0; index < cells[row].Length; index++)
            {
                var cell = section.Rows[row].Cells[index];
                if (cell.Rows == 1)
                    continue;
                double missing = cells[row][index].Height - Spanned(cell, heights, gap);
                if (missing > 0)
                    heights[cell.Row + cell.Rows - 1] += missing;
            }
    }

    private static double Spanned(TableCell cell, double[] heights, double gap)
    {
        double height = gap * (cell.Rows - 1);
        for (int row = cell.Row; row < cell.Row + cell.Rows; row++)
            height += heights[row];
        return height;
    }

    private static BoxFragment Row(TableRow row, Fragment[] cells, ColumnPlaces columns, double[] heights, double gap, double baseline, double width, LayoutContext context)
    {
        var builder = new FragmentBuilder(row.Box, context, cells.Length);
        bool spans = false;
        int number = 0;
        for (int index = 0; index < cells.Length; index++)
        {
            var cell = row.Cells[index];
            number = cell.Row;
            spans |= cell.Rows > 1;
            builder.Add(Stretched(cell.Box, cells[index], Spanned(cell, heights, gap), baseline), columns.Left(cell), 0);
        }
        var fragment = builder.Build(width, cells.Length == 0 ? 0 : heights[number], Flow.Row);
        // A page does not end below the row in which a longer cell begins.
        return spans ? fragment with { BreakAfter = Breaking.Avoid } : fragment;
    }

    /// <summary>Makes a cell as high as its row and sets its content at the top, in the middle, at the foot or on the row's baseline.</summary>
    private static Fragment Stretched(Box box, Fragment fragment, double height, double baseline)
    {
        if (fragment is not BoxFragment cell)
            return fragment;
        double rest = Math.Max(0, height - cell.Height);
        double down = box.Style.VerticalAlign.Place switch
        {
            VerticalPlace.Middle => rest / 2,
            VerticalPlace.Bottom or VerticalPlace.TextBottom => rest,
            VerticalPlace.Top or VerticalPlace.TextTop => 0,
            _ => Math.Min(rest, Math.Max(0, Below(box, cell, baseline))),
        };
        return cell with
        {
            Height = Math.Max(height, cell.Height),
            Shift = cell.Shift - down,
            FirstBaseline = cell.FirstBaseline + down,
            LastBaseline = cell.LastBaseline + down,
        };
    }

    private static bool StandsOnBaseline(Box cell) =>
        cell.Style.VerticalAlign.Place is not (VerticalPlace.Top or VerticalPlace.TextTop or VerticalPlace.Middle or VerticalPlace.Bottom or VerticalPlace.TextBottom);
}
