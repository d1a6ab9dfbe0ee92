using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Fragments;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Layout.Flex;

/// <summary>Fills a flex container whose items stand side by side, in one line or in several.</summary>
internal sealed class FlexRows(Box box, LayoutContext context, double innerWidth, double innerHeight)
{
    private const double Tolerance = 0.01;

    private readonly double gap = box.Style.ColumnGap?.Resolve(innerWidth) ?? 0;
    private readonly double rowGap = box.Style.RowGap?.Resolve(double.IsNaN(innerHeight) ? 0 : innerHeight) ?? 0;

    /// <summary>Tells whether items go on in a further line where they have no room.</summary>
    public static bool IsWrapped(Box box) => box.Style.FlexWrap != FlexWrap.Nowrap;

    /// <summary>Adds the items, and tells the height of all lines together.</summary>
    public double Fill(FragmentBuilder builder, List<Box> items)
    {
        if (!IsWrapped(box))
        {
            var only = new FlexItem[items.Count];
            for (int index = 0; index < only.Length; index++)
                only[index] = Sized(items[index]);
            return Line(builder, only, box.Edges.Left, box.Edges.Top, innerHeight);
        }
        double y = box.Edges.Top;
        foreach (var line in Lines(items))
        {
            if (y > box.Edges.Top)
                y += rowGap;
            var around = new Box(BoxKind.Container, box.Style.Anonymous(Display.Block), null);
            var row = new FragmentBuilder(around, context, line.Count);
            double height = Line(row, line, 0, 0, double.NaN);
            builder.Add(row.Build(innerWidth, height, Flow.Row), box.Edges.Left, y);
            y += height;
        }
        return y - box.Edges.Top;
    }

    private List<List<FlexItem>> Lines(List<Box> items)
    {
        var lines = new List<List<FlexItem>>();
        double used = 0;
        foreach (var child in items)
        {
            var item = Sized(child);
            double size = item.Wished + item.Margins;
            if (lines.Count == 0 || used + gap + size > innerWidth + Tolerance)
            {
                lines.Add([]);
                used = -gap;
            }
            lines[^1].Add(item);
            used += gap + size;
        }
        return lines;
    }

    private FlexItem Sized(Box child)
    {
        var style = child.Style;
        BoxModel.Resolve(child, innerWidth);
        var asked = style.FlexBasis.IsAuto ? style.Width : style.FlexBasis;
        double edges = child.Edges.Horizontal;
        double margins = child.Margin.Horizontal;
        double size = asked.IsLength ? BoxModel.BorderBox(asked.Length.Resolve(innerWidth), child, edges) : context.Measure(child).Max;
        double least = BoxModel.ClampWidth(child, 0, innerWidth, innerWidth, context);
        // An item does not become narrower than its content of itself.
        if (style.MinWidth.IsAuto && style.OverflowX == Overflow.Visible)
            least = Math.Max(least, style.Width.IsLength ? Math.Min(size, context.MeasureContent(child).Min + edges) : context.Measure(child).Min);
        double most = BoxModel.ClampWidth(child, double.PositiveInfinity, innerWidth, innerWidth, context);
        BoxModel.Resolve(child, innerWidth); // measuring worked the edges out without a container
        return new FlexItem(child) { Base = size, Least = least, Most = Math.Max(least, most), Margins = margins };
    }

    private double Line(FragmentBuilder row, IReadOnlyList<FlexItem> items, double left, double top, double asked)
    {
        double room = innerWidth - (gap * Math.Max(0, items.Count - 1));
        FlexibleLengths.Settle(items, room);
        double baseline = 0;
        double height = 0;
        foreach (var item in items)
        {
            item.Fragment = context.Layout(item.Box, SpaceOf(item));
            if (IsOnBaseline(item))
                baseline = Math.Max(baseline, item.Box.Margin.Top + item.Fragment.FirstBaseline);
        }
        foreach (var item in items)
            height = Math.Max(height, Top(item, 0, baseline) + item.Fragment!.Height + item.Box.Margin.Bottom); // laid out above
        if (!double.IsNaN(asked))
            height = asked;
        Place(row, items, room, left, top, height, baseline);
        return height;
    }

    private void Place(FragmentBuilder row, IReadOnlyList<FlexItem> items, double room, double left, double top, double height, double baseline)
    {
        double free = room;
        int automatic = 0;
        foreach (var item in items)
        {
            free -= item.Size + item.Margins;
            automatic += (item.Box.Style.MarginLeft is null ? 1 : 0) + (item.Box.Style.MarginRight is null ? 1 : 0);
        }
        double share = automatic > 0 ? Math.Max(0, free) / automatic : 0;
        var spreading = automatic > 0 ? default : Spreading.Of(box.Style.JustifyContent, free, items.Count);
        bool isMirrored = (box.Style.FlexDirection == FlexDirection.RowReverse) != (box.Style.Direction == TextDirection.Rtl);
        double x = spreading.Before;
        foreach (var item in items)
        {
            var child = item.Box;
            var fragment = item.Fragment!; // laid out before lines are placed
            if (Items.IsStretched(Items.Across(box, child)))
                item.Fragment = fragment = Items.Stretch(child, fragment, height, SpaceOf(item), context);
            x += child.Margin.Left + (child.Style.MarginLeft is null ? share : 0);
            row.Add(fragment, left + (isMirrored ? innerWidth - x - item.Size : x), top + Top(item, height, baseline));
            x += item.Size + child.Margin.Right + (child.Style.MarginRight is null ? share : 0) + gap + spreading.Between;
        }
    }

    private Space SpaceOf(FlexItem item) => new(innerWidth) { Height = innerHeight, ForcedWidth = item.Size, IsApart = true };

    private double Top(FlexItem item, double height, double baseline)
    {
        var child = item.Box;
        var fragment = item.Fragment!; // laid out before it is placed
        if (child.Style.MarginTop is not null && IsOnBaseline(item))
            return baseline - fragment.FirstBaseline;
        // While the line's own height is sought, nothing is aligned in it.
        return Items.Down(child, fragment, height, height == 0 ? Alignment.Start : Items.Across(box, child));
    }

    private bool IsOnBaseline(FlexItem item) => Items.Across(box, item.Box) == Alignment.Baseline && !double.IsNaN(item.Fragment!.FirstBaseline); // laid out before
}
