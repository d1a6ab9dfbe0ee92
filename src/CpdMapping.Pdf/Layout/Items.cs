using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Fragments;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Layout;

/// <summary>What flex lines and grids ask of the boxes that they hold.</summary>
internal static class Items
{
    private const double Tolerance = 0.01;

    /// <summary>Gets the items in the order in which they are laid out; those that are taken out of the flow are added to the builder.</summary>
    public static List<Box> InOrder(Box container, FragmentBuilder builder)
    {
        var items = new List<Box>(container.Children.Count);
        bool isOrdered = true;
        foreach (var child in container.Children)
        {
            if (child.IsOutOfFlow)
                builder.AddPositioned(child, container.Edges.Left, container.Edges.Top);
            else
                items.Add(child);
            isOrdered &= child.Style.Order == 0;
        }
        return isOrdered ? items : [.. items.OrderBy(static item => item.Style.Order)];
    }

    /// <summary>Gets how an item stands across its line or in the height of its grid area.</summary>
    public static Alignment Across(Box container, Box item) => Own(item.Style.AlignSelf, container.Style.AlignItems);

    /// <summary>Gets how an item stands in the width of its grid area.</summary>
    public static Alignment Along(Box container, Box item) => Own(item.Style.JustifySelf, container.Style.JustifyItems);

    /// <summary>Tells whether an alignment makes an item as large as its room.</summary>
    public static bool IsStretched(Alignment alignment) => alignment is Alignment.Normal or Alignment.Stretch or Alignment.Auto;

    /// <summary>Makes an item as high as its line or area, where nothing else is asked of it.</summary>
    public static Fragment Stretch(Box item, Fragment fragment, double height, in Space space, LayoutContext context)
    {
        bool isAsked = !item.Style.Height.IsAuto || item.Style.MarginTop is null || item.Style.MarginBottom is null || item.Kind is BoxKind.Image or BoxKind.Drawing;
        height = Math.Max(0, height - item.Margin.Vertical);
        return isAsked || Math.Abs(fragment.Height - height) < Tolerance
            ? fragment
            : context.Layout(item, space with { ForcedWidth = fragment.Width, ForcedHeight = BoxModel.ClampHeight(item, height, space.Height) });
    }

    /// <summary>Gets the room that an item is offered in an area: all its width where it is stretched and nothing else is asked of it, else what it shrinks to.</summary>
    public static Space SpaceIn(Box item, double width, double height, Alignment alignment, LayoutContext context)
    {
        BoxModel.Resolve(item, width);
        var style = item.Style;
        bool isWide = IsStretched(alignment) && style.Width.IsAuto && style.MarginLeft is not null && style.MarginRight is not null && item.Kind == BoxKind.Container;
        double inner = width - item.Margin.Horizontal;
        return new Space(width)
        {
            Height = height,
            IsApart = true,
            ShrinkToFit = !isWide,
            ForcedWidth = isWide ? BoxModel.ClampWidth(item, inner, inner, width, context) : double.NaN,
        };
    }

    /// <summary>Gets how far below the top of its line or area an item stands.</summary>
    public static double Down(Box item, Fragment fragment, double height, Alignment alignment)
    {
        double room = height - item.Margin.Vertical;
        double free = Math.Max(0, room - fragment.Height);
        if (item.Style.MarginTop is null)
            return item.Style.MarginBottom is null ? free / 2 : free;
        return item.Margin.Top + Offset(alignment, room, fragment.Height);
    }

    /// <summary>Gets how far an item of a size stands from the start of its room.</summary>
    public static double Offset(Alignment alignment, double room, double size) => Spreading.Of(alignment, room - size, 1).Before;

    private static Alignment Own(Alignment own, Alignment container) => own == Alignment.Auto ? container : own;
}
