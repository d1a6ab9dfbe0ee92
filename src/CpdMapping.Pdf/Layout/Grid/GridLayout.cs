using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Fragments;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Layout.Grid;

/// <summary>Lays out a grid: columns by the template and the content, rows as high as their items, and a page may end between two rows.</summary>
internal sealed class GridLayout : ILayoutAlgorithm
{
    /// <inheritdoc/>
    public Fragment Layout(Box box, in Space space, LayoutContext context)
    {
        var size = BoxModel.SizeOf(box, space, context);
        double innerWidth = size.InnerWidth;
        double gap = box.Style.ColumnGap?.Resolve(innerWidth) ?? 0;
        var builder = new FragmentBuilder(box, context, box.Children.Count);
        var items = Items.InOrder(box, builder);
        var given = GridTracks.Expand(box.Style.TemplateColumns, innerWidth, gap);
        var heights = GridTracks.Expand(box.Style.TemplateRows, 0, 0);
        var placement = GridPlacement.Of(items, given.Count, heights.Count, box.Style.AutoFlow, context.Budget);
        bool isStretched = box.Style.JustifyContent is Alignment.Normal or Alignment.Stretch or Alignment.Auto;
        double[] widths = GridTracks.Widths(placement, given, box.Style.AutoColumns, innerWidth, gap, isStretched, context);
        double rowGap = box.Style.RowGap?.Resolve(0) ?? 0;
        var rows = new GridRows(box, context, Places(box, widths, innerWidth, gap), widths, gap, rowGap);
        double content = rows.Fill(builder, placement, heights, innerWidth, size.InnerHeight);
        return builder.Build(size.Width, size.HeightAround(box, content, space), Flow.Stack);
    }

    /// <inheritdoc/>
    public MinMax MeasureContent(Box box, LayoutContext context)
    {
        double gap = box.Style.ColumnGap?.Points ?? 0;
        var items = new List<Box>(box.Children.Count);
        foreach (var child in box.Children)
            if (!child.IsOutOfFlow)
                items.Add(child);
        var given = GridTracks.Expand(box.Style.TemplateColumns, 0, gap);
        return GridTracks.Measure(GridPlacement.Of(items, given.Count, 0, box.Style.AutoFlow, context.Budget), given, box.Style.AutoColumns, gap, context);
    }

    private static double[] Places(Box box, double[] widths, double room, double gap)
    {
        double free = room - (gap * Math.Max(0, widths.Length - 1));
        foreach (double width in widths)
            free -= width;
        var spreading = Spreading.Of(box.Style.JustifyContent, free, widths.Length);
        bool isMirrored = box.Style.Direction == TextDirection.Rtl;
        double[] places = new double[widths.Length];
        double x = spreading.Before;
        for (int column = 0; column < widths.Length; column++)
        {
            places[column] = isMirrored ? room - x - widths[column] : x;
            x += widths[column] + gap + spreading.Between;
        }
        return places;
    }
}
