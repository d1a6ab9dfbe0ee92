using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Fragments;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Layout;

/// <summary>Places a box that is taken out of the flow by its insets (CSS 2.2, 10.3.7 and 10.6.4).</summary>
internal static class PositionedLayout
{
    /// <summary>Lays out a box within the padding box of the box that it is positioned in.</summary>
    /// <param name="waiting">The box, and where it would stand in the flow.</param>
    /// <param name="container">The box that it is positioned in.</param>
    /// <param name="width">The width of that box's border box.</param>
    /// <param name="height">The height of that box's border box.</param>
    /// <param name="context">The layout.</param>
    public static Placed Place(Pending waiting, Box container, double width, double height, LayoutContext context)
    {
        var border = container.Border;
        return Place(waiting, border.Left, border.Top, width - border.Horizontal, height - border.Vertical, context);
    }

    /// <summary>Lays out a box within an area.</summary>
    public static Placed Place(Pending waiting, double areaX, double areaY, double areaWidth, double areaHeight, LayoutContext context)
    {
        var box = waiting.Box;
        var style = box.Style;
        BoxModel.Resolve(box, areaWidth);
        double? left = Inset(style.Left, areaWidth);
        double? right = Inset(style.Right, areaWidth);
        double? top = Inset(style.Top, areaHeight);
        double? bottom = Inset(style.Bottom, areaHeight);
        var space = new Space(areaWidth) { Height = areaHeight, ShrinkToFit = true, IsApart = true };
        if (style.Width.IsAuto && left is { } l && right is { } r && box.Kind == BoxKind.Container)
        {
            double stretched = areaWidth - l - r - box.Margin.Horizontal;
            space = space with { ForcedWidth = BoxModel.ClampWidth(box, stretched, stretched, areaWidth, context) };
        }
        else if (style.Width.IsAuto && (left ?? right) is { } inset)
        {
            // What is left of the area beside the inset is the room to shrink into.
            space = space with { ForcedWidth = ShrunkWidth(box, areaWidth - inset - box.Margin.Horizontal, areaWidth, context) };
        }
        if (style.Height.IsAuto && top is { } t && bottom is { } b && box.Kind == BoxKind.Container)
            space = space with { ForcedHeight = Math.Max(0, BoxModel.ClampHeight(box, areaHeight - t - b - box.Margin.Vertical, areaHeight)) };
        BoxModel.Resolve(box, areaWidth);
        var fragment = context.Layout(box, space);
        double x = Along(left, right, areaX, areaWidth, fragment.Width, box.Margin.Left, box.Margin.Right, style.MarginLeft is null, style.MarginRight is null, waiting.X);
        double y = Along(top, bottom, areaY, areaHeight, fragment.Height, box.Margin.Top, box.Margin.Bottom, style.MarginTop is null, style.MarginBottom is null, waiting.Y);
        return new Placed(fragment, x, y);
    }

    private static double ShrunkWidth(Box box, double available, double areaWidth, LayoutContext context)
    {
        if (box.Kind != BoxKind.Container)
            return double.NaN;
        double width = context.Measure(box).Fit(available);
        return BoxModel.ClampWidth(box, width, available, areaWidth, context);
    }

    private static double? Inset(Length? inset, double basis) => inset?.Resolve(basis);

    private static double Along(
        double? start, double? end, double area, double room, double size, double marginStart, double marginEnd, bool startAuto, bool endAuto, double inFlow)
    {
        if (start is { } s && end is { } e && (startAuto || endAuto))
        {
            double rest = room - s - e - size - marginStart - marginEnd;
            return area + s + (startAuto ? (endAuto ? Math.Max(0, rest / 2) : rest) : marginStart);
        }
        if (start is { } from)
            return area + from + marginStart;
        if (end is { } to)
            return area + room - to - marginEnd - size;
        return inFlow + marginStart;
    }
}
