using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Fragments;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Layout.Flex;

/// <summary>Lays out a flex container (CSS Flexible Box 1).</summary>
internal sealed class FlexLayout : ILayoutAlgorithm
{
    /// <inheritdoc/>
    public Fragment Layout(Box box, in Space space, LayoutContext context)
    {
        var size = BoxModel.SizeOf(box, space, context);
        var builder = new FragmentBuilder(box, context, box.Children.Count);
        var items = Items.InOrder(box, builder);
        bool isColumn = IsColumn(box);
        double content = isColumn
            ? new FlexColumn(box, context, size.InnerWidth, size.InnerHeight).Fill(builder, items)
            : new FlexRows(box, context, size.InnerWidth, size.InnerHeight).Fill(builder, items);
        var flow = isColumn || FlexRows.IsWrapped(box)
            ? (box.Style.FlexDirection == FlexDirection.ColumnReverse ? Flow.Whole : Flow.Stack)
            : Flow.Row;
        return builder.Build(size.Width, size.HeightAround(box, content, space), flow);
    }

    /// <inheritdoc/>
    public MinMax MeasureContent(Box box, LayoutContext context)
    {
        bool isColumn = IsColumn(box);
        bool isWrapped = FlexRows.IsWrapped(box);
        double gap = box.Style.ColumnGap?.Points ?? 0;
        double least = 0;
        double most = 0;
        int count = 0;
        foreach (var child in box.Children)
        {
            if (child.IsOutOfFlow)
                continue;
            var widths = context.Measure(child).Plus((child.Style.MarginLeft?.Points ?? 0) + (child.Style.MarginRight?.Points ?? 0));
            bool isAlone = isColumn || isWrapped;
            least = isAlone ? Math.Max(least, widths.Min) : least + widths.Min;
            most = isColumn ? Math.Max(most, widths.Max) : most + widths.Max;
            count++;
        }
        double gaps = isColumn ? 0 : gap * Math.Max(0, count - 1);
        return new MinMax(isWrapped ? least : least + gaps, most + gaps);
    }

    private static bool IsColumn(Box box) => box.Style.FlexDirection is FlexDirection.Column or FlexDirection.ColumnReverse;
}
