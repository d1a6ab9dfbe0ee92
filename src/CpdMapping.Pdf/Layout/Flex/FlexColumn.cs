using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Fragments;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Layout.Flex;

/// <summary>Fills a flex container whose items stand one below the other.</summary>
internal sealed class FlexColumn(Box box, LayoutContext context, double innerWidth, double innerHeight)
{
    private const double Tolerance = 0.01;

    private readonly double gap = box.Style.RowGap?.Resolve(double.IsNaN(innerHeight) ? 0 : innerHeight) ?? 0;

    /// <summary>Adds the items, and tells their height together.</summary>
    public double Fill(FragmentBuilder builder, List<Box> items)
    {
        var sized = new FlexItem[items.Count];
        double content = gap * Math.Max(0, sized.Length - 1);
        for (int index = 0; index < sized.Length; index++)
        {
            sized[index] = Sized(items[index]);
            content += sized[index].Wished + sized[index].Margins;
        }
        double height = double.IsNaN(innerHeight) ? Math.Max(content, AtLeast()) : innerHeight;
        FlexibleLengths.Settle(sized, height - (gap * Math.Max(0, sized.Length - 1)));
        Place(builder, sized, height);
        return Math.Max(content, double.IsNaN(innerHeight) ? height : 0);
    }

    // A least height makes room to grow into, as a height does.
    private double AtLeast() => BoxModel.ClampHeight(box, 0, double.NaN) - box.Edges.Vertical;

    private FlexItem Sized(Box child)
    {
        var style = child.Style;
        var fragment = context.Layout(child, SpaceOf(child));
        double natural = fragment.Height;
        var asked = style.FlexBasis.IsAuto ? style.Height : style.FlexBasis;
        bool isAsked = asked.IsLength && !double.IsNaN(innerHeight);
        double size = isAsked ? BoxModel.BorderBox(asked.Length.Resolve(innerHeight), child, child.Edges.Vertical) : natural;
        double least = BoxModel.ClampHeight(child, 0, innerHeight);
        if (style.MinHeight.IsAuto && style.OverflowY == Overflow.Visible)
            least = Math.Max(least, natural);
        double most = BoxModel.ClampHeight(child, double.PositiveInfinity, innerHeight);
        return new FlexItem(child) { Base = size, Least = least, Most = Math.Max(least, most), Margins = child.Margin.Vertical, Fragment = fragment };
    }

    private Space SpaceOf(Box child) => Items.SpaceIn(child, innerWidth, innerHeight, Items.Across(box, child), context);

    private void Place(FragmentBuilder builder, FlexItem[] items, double height)
    {
        double free = height - (gap * Math.Max(0, items.Length - 1));
        int automatic = 0;
        foreach (var item in items)
        {
            free -= item.Size + item.Margins;
            automatic += (item.Box.Style.MarginTop is null ? 1 : 0) + (item.Box.Style.MarginBottom is null ? 1 : 0);
        }
        double share = automatic > 0 ? Math.Max(0, free) / automatic : 0;
        var spreading = automatic > 0 ? default : Spreading.Of(box.Style.JustifyContent, free, items.Length);
        bool isReversed = box.Style.FlexDirection == FlexDirection.ColumnReverse;
        double y = spreading.Before;
        foreach (var item in items)
        {
            var child = item.Box;
            var fragment = Final(item);
            y += child.Margin.Top + (child.Style.MarginTop is null ? share : 0);
            builder.Add(fragment, box.Edges.Left + Left(child, fragment), box.Edges.Top + (isReversed ? height - y - fragment.Height : y));
            y += fragment.Height + child.Margin.Bottom + (child.Style.MarginBottom is null ? share : 0) + gap + spreading.Between;
        }
    }

    private Fragment Final(FlexItem item)
    {
        var fragment = item.Fragment!; // laid out when it was sized
        return Math.Abs(item.Size - fragment.Height) < Tolerance
            ? fragment
            : context.Layout(item.Box, SpaceOf(item.Box) with { ForcedWidth = fragment.Width, ForcedHeight = item.Size });
    }

    private double Left(Box child, Fragment fragment)
    {
        double free = Math.Max(0, innerWidth - fragment.Width - child.Margin.Horizontal);
        if (child.Style.MarginLeft is null)
            return child.Style.MarginRight is null ? free / 2 : free;
        bool isMirrored = box.Style.Direction == TextDirection.Rtl;
        double offset = Items.Offset(Items.Across(box, child), innerWidth - child.Margin.Horizontal, fragment.Width);
        return child.Margin.Left + (isMirrored ? innerWidth - child.Margin.Horizontal - fragment.Width - offset : offset);
    }
}
