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

    /// <summary>Gets how far an item of a size stands from the start of its room.</summary>
    public static double Offset(Alignment alignment, double room, double size) => Spreading.Of(alignment, room - size, 1).Before;

    private static Alignment Own(Alignment own, Alignment container) => own == Alignment.Auto ? container : own;
}
