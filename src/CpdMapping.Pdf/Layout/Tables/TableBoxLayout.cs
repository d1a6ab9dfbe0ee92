using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Fragments;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Layout.Tables;

/// <summary>Lays out a table: captions, then its sections with their rows, which a page may end between.</summary>
internal sealed class TableBoxLayout : ILayoutAlgorithm
{
    /// <inheritdoc/>
    public Fragment Layout(Box box, in Space space, LayoutContext context)
    {
        BoxModel.Resolve(box, space.Width);
        var grid = Grid(box);
        var widths = ColumnWidths.Measure(grid, box.Style.TableLayout == TableLayout.Fixed && !box.Style.Width.IsAuto, context);
        var spacing = SpacingOf(box);
        double around = box.Edges.Horizontal + (spacing.Horizontal * (grid.ColumnCount + 1));
        double width = Math.Max(Width(box, space, widths.Total.Plus(around), context), widths.Total.Min + around);
        var columns = new ColumnPlaces(widths.Share(width - around), box.Edges.Left, spacing.Horizontal, box.Style.Direction == TextDirection.Rtl);
        var table = Sections(box, grid, columns, spacing.Vertical, width, context);
        return grid.Captions.Count == 0 ? table : WithCaptions(box, grid, table, context);
    }

    /// <inheritdoc/>
    public MinMax MeasureContent(Box box, LayoutContext context)
    {
        BoxModel.Resolve(box, 0);
        var grid = Grid(box);
        var widths = ColumnWidths.Measure(grid, isFixed: false, context).Total.Plus(SpacingOf(box).Horizontal * (grid.ColumnCount + 1));
        foreach (var caption in grid.Captions)
            widths = widths.Or(new MinMax(context.Measure(caption).Min, 0));
        return widths with { Max = Math.Max(widths.Min, widths.Max) };
    }

    private static TableGrid Grid(Box box)
    {
        var grid = TableGrid.Of(box);
        if (box.Style.BorderCollapse == BorderCollapse.Collapse)
            CollapsedBorders.Apply(box, grid);
        return grid;
    }

    private static Spacing SpacingOf(Box box) => box.Style.BorderCollapse == BorderCollapse.Collapse ? default : box.Style.BorderSpacing;

    // A table whose width is automatic is as wide as its content, and no wider than the room.
    private static double Width(Box box, in Space space, MinMax content, LayoutContext context)
    {
        if (!double.IsNaN(space.ForcedWidth) || !box.Style.Width.IsAuto)
            return BoxModel.Width(box, space, context);
        double available = Math.Max(0, space.Width - box.Margin.Horizontal);
        return BoxModel.ClampWidth(box, content.Fit(available), available, space.Width, context);
    }

    private static BoxFragment Sections(Box box, TableGrid grid, ColumnPlaces columns, double gap, double width, LayoutContext context)
    {
        var builder = new FragmentBuilder(box, context, grid.Sections.Count);
        double y = box.Edges.Top + gap;
        foreach (var section in grid.Sections)
        {
            var fragment = SectionLayout.Layout(section, columns, gap, width, context);
            bool isHead = section.Box.RepeatsAsHead;
            builder.Add(isHead ? fragment with { BreakAfter = Breaking.Avoid } : fragment, 0, y);
            y += fragment.Height + (section.Rows.Count > 0 ? gap : 0);
        }
        foreach (var positioned in grid.Positioned)
            builder.AddPositioned(positioned, box.Edges.Left, box.Edges.Top);
        double asked = BoxModel.Height(box, new Space(width)); // a table is as high as its rows at least
        return builder.Build(width, double.IsNaN(asked) ? y + box.Edges.Bottom : Math.Max(y + box.Edges.Bottom, asked), Flow.Stack);
    }

    // The table's edges and background are those of its rows; a caption stands outside them.
    private static BoxFragment WithCaptions(Box box, TableGrid grid, BoxFragment table, LayoutContext context)
    {
        var around = new Box(BoxKind.Container, box.Style.Anonymous(Display.Block), null) { Margin = box.Margin, Line = box.Line, Column = box.Column };
        var builder = new FragmentBuilder(around, context, grid.Captions.Count + 1);
        double y = AddCaptions(builder, grid, CaptionSide.Top, 0, table.Width, context);
        builder.Add(table with { Before = default, After = default }, 0, y);
        y = AddCaptions(builder, grid, CaptionSide.Bottom, y + table.Height, table.Width, context);
        return builder.Build(table.Width, y, Flow.Stack) with
        {
            BreakBefore = table.BreakBefore,
            BreakAfter = table.BreakAfter,
        };
    }

    private static double AddCaptions(FragmentBuilder builder, TableGrid grid, CaptionSide side, double y, double width, LayoutContext context)
    {
        foreach (var caption in grid.Captions)
        {
            if (caption.Style.CaptionSide != side)
                continue;
            BoxModel.Resolve(caption, width);
            var fragment = context.Layout(caption, new Space(width) { ForcedWidth = width - caption.Margin.Horizontal, IsApart = true });
            var kept = side == CaptionSide.Top ? fragment with { BreakAfter = Breaking.Avoid } : fragment with { BreakBefore = Breaking.Avoid };
            y += caption.Margin.Top;
            builder.Add(kept, caption.Margin.Left, y);
            y += fragment.Height + caption.Margin.Bottom;
        }
        return y;
    }
}
