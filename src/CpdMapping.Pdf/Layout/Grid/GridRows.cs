using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Fragments;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Layout.Grid;

/// <summary>Fills the rows of a grid whose columns are known.</summary>
internal sealed class GridRows(Box box, LayoutContext context, double[] places, double[] widths, double gap, double rowGap)
{
    /// <summary>Adds the rows, and tells their height together.</summary>
    public double Fill(FragmentBuilder builder, GridPlacement placement, IReadOnlyList<GridTrack> given, double innerWidth, double asked)
    {
        var fragments = new Fragment[placement.Items.Count];
        double[] heights = new double[placement.Rows];
        for (int row = 0; row < heights.Length; row++)
            heights[row] = Least(row, given);
        for (int index = 0; index < fragments.Length; index++)
        {
            var item = placement.Items[index];
            fragments[index] = context.Layout(item.Box, SpaceOf(item));
            if (item.Rows == 1)
                heights[item.Row] = Math.Max(heights[item.Row], fragments[index].Height + item.Box.Margin.Vertical);
        }
        for (int index = 0; index < fragments.Length; index++)
        {
            var item = placement.Items[index];
            double missing = fragments[index].Height + item.Box.Margin.Vertical - Spanned(item, heights);
            if (item.Rows > 1 && missing > 0)
                heights[item.Row + item.Rows - 1] += missing;
        }
        StretchRows(heights, given, asked);
        double y = box.Edges.Top;
        int next = 0;
        for (int row = 0; row < heights.Length; row++)
        {
            if (row > 0)
                y += rowGap;
            builder.Add(Row(placement, fragments, heights, row, ref next, innerWidth), box.Edges.Left, y);
            y += heights[row];
        }
        return y - box.Edges.Top;
    }

    private static double Least(int row, IReadOnlyList<GridTrack> given) =>
        row < given.Count && given[row].Least is { Kind: TrackKind.Length, Length.IsRelative: false } least ? Math.Max(0, least.Length.Points) : 0;

    // A height that is asked for is shared by the rows that may grow.
    private void StretchRows(double[] heights, IReadOnlyList<GridTrack> given, double asked)
    {
        double free = asked - (rowGap * Math.Max(0, heights.Length - 1));
        bool hasFractions = given.Any(static track => track.Greatest.Kind == TrackKind.Fraction);
        double weights = 0;
        for (int row = 0; row < heights.Length; row++)
        {
            free -= heights[row];
            weights += Weight(row, given, hasFractions);
        }
        if (double.IsNaN(free) || free <= 0 || weights <= 0)
            return;
        for (int row = 0; row < heights.Length; row++)
            heights[row] += free * Weight(row, given, hasFractions) / weights;
    }

    private double Weight(int row, IReadOnlyList<GridTrack> given, bool hasFractions)
    {
        if (row < given.Count && given[row].Greatest.Kind == TrackKind.Fraction)
            return given[row].Greatest.Fraction;
        bool isOpen = row >= given.Count || given[row].Greatest.Kind == TrackKind.Auto;
        return isOpen && !hasFractions && Items.IsStretched(box.Style.AlignContent) ? 1 : 0;
    }

    private Space SpaceOf(GridItem item)
    {
        double area = gap * (item.Columns - 1);
        for (int column = item.Column; column < item.Column + item.Columns; column++)
            area += widths[column];
        return Items.SpaceIn(item.Box, area, double.NaN, Items.Along(box, item.Box), context);
    }

    private double Spanned(GridItem item, double[] heights)
    {
        double height = rowGap * (item.Rows - 1);
        for (int row = item.Row; row < item.Row + item.Rows; row++)
            height += heights[row];
        return height;
    }

    private BoxFragment Row(GridPlacement placement, Fragment[] fragments, double[] heights, int row, ref int next, double innerWidth)
    {
        var around = new Box(BoxKind.Container, box.Style.Anonymous(Display.Block), null);
        var builder = new FragmentBuilder(around, context, 4);
        bool spans = false;
        for (; next < fragments.Length && placement.Items[next].Row == row; next++)
        {
            var item = placement.Items[next];
            var child = item.Box;
            var space = SpaceOf(item);
            double height = Spanned(item, heights);
            var across = Items.Across(box, child);
            var fragment = Items.IsStretched(across) ? Items.Stretch(child, fragments[next], height, space, context) : fragments[next];
            builder.Add(fragment, Left(item, fragment, space.Width), Items.Down(child, fragment, height, across));
            spans |= item.Rows > 1;
        }
        var flow = builder.Build(innerWidth, heights[row], Flow.Row);
        return spans ? flow with { BreakAfter = Breaking.Avoid } : flow;
    }

    private double Left(GridItem item, Fragment fragment, double area)
    {
        var child = item.Box;
        double start = box.Style.Direction == TextDirection.Rtl ? places[item.Column + item.Columns - 1] : places[item.Column];
        double free = Math.Max(0, area - fragment.Width - child.Margin.Horizontal);
        if (child.Style.MarginLeft is null)
            return start + (child.Style.MarginRight is null ? free / 2 : free);
        double offset = Items.Offset(Items.Along(box, child), area - child.Margin.Horizontal, fragment.Width);
        return start + child.Margin.Left + (box.Style.Direction == TextDirection.Rtl ? free - offset : offset);
    }
}
