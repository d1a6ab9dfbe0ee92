using CpdMapping.Pdf.Styles;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Layout.Boxes;

/// <summary>Works out the edges and sizes of boxes as CSS 2.2, chapters 8 and 10, says.</summary>
internal static class BoxModel
{
    /// <summary>Works out margins, borders and paddings in a container of a width.</summary>
    public static void Resolve(Box box, double containerWidth)
    {
        var style = box.Style;
        box.Margin = new Edges(
            Margin(style.MarginTop, containerWidth),
            Margin(style.MarginRight, containerWidth),
            Margin(style.MarginBottom, containerWidth),
            Margin(style.MarginLeft, containerWidth));
        box.Border = box.SharedBorder ?? BorderOf(style);
        box.Padding = new Edges(
            Math.Max(0, style.PaddingTop.Resolve(containerWidth)),
            Math.Max(0, style.PaddingRight.Resolve(containerWidth)),
            Math.Max(0, style.PaddingBottom.Resolve(containerWidth)),
            Math.Max(0, style.PaddingLeft.Resolve(containerWidth)));
    }

    /// <summary>Gets the widths of the borders that a style asks for.</summary>
    public static Edges BorderOf(ComputedStyle style) => new(style.BorderTop.Width, style.BorderRight.Width, style.BorderBottom.Width, style.BorderLeft.Width);

    /// <summary>Works out edges and size of a container in the room it is offered.</summary>
    public static BoxSize SizeOf(Box box, in Space space, LayoutContext context)
    {
        Resolve(box, space.Width);
        double width = Width(box, space, context);
        Resolve(box, space.Width); // measuring for a shrunken width worked out the edges without a container
        return new BoxSize(width, Height(box, space), box.Edges);
    }

    /// <summary>Works out the width of the border box; the edges are worked out already.</summary>
    public static double Width(Box box, in Space space, LayoutContext context)
    {
        if (!double.IsNaN(space.ForcedWidth))
            return Math.Max(space.ForcedWidth, box.Edges.Horizontal);
        double available = Math.Max(0, space.Width - box.Margin.Horizontal);
        double width = WidthOf(box, box.Style.Width, available, space.Width, context)
            ?? (space.ShrinkToFit ? context.Measure(box).Fit(available) : available);
        return ClampWidth(box, width, available, space.Width, context);
    }

    /// <summary>Keeps a width between the least and the most that the style allows.</summary>
    public static double ClampWidth(Box box, double width, double available, double containerWidth, LayoutContext context)
    {
        if (WidthOf(box, box.Style.MaxWidth, available, containerWidth, context) is { } most)
            width = Math.Min(width, most);
        if (WidthOf(box, box.Style.MinWidth, available, containerWidth, context) is { } least)
            width = Math.Max(width, least);
        return Math.Max(width, box.Edges.Horizontal);
    }

    /// <summary>Works out the height of the border box that the style asks for, or NaN where the content gives it.</summary>
    public static double Height(Box box, in Space space)
    {
        if (!double.IsNaN(space.ForcedHeight))
            return Math.Max(space.ForcedHeight, box.Edges.Vertical);
        return HeightOf(box, box.Style.Height, space.Height) is { } height ? ClampHeight(box, height, space.Height) : double.NaN;
    }

    /// <summary>Keeps a height between the least and the most that the style allows.</summary>
    public static double ClampHeight(Box box, double height, double containerHeight)
    {
        if (HeightOf(box, box.Style.MaxHeight, containerHeight) is { } most)
            height = Math.Min(height, most);
        if (HeightOf(box, box.Style.MinHeight, containerHeight) is { } least)
            height = Math.Max(height, least);
        return Math.Max(height, box.Edges.Vertical);
    }

    /// <summary>Gets how long the border box is along one axis where a style asks for a length, by its box-sizing.</summary>
    public static double BorderBox(double length, Box box, double edges) =>
        box.Style.BoxSizing == BoxSizing.BorderBox ? Math.Max(length, edges) : Math.Max(0, length) + edges;

    private static double Margin(Length? margin, double containerWidth) => margin?.Resolve(containerWidth) ?? 0;

    private static double? WidthOf(Box box, Size size, double available, double containerWidth, LayoutContext context) => size.Kind switch
    {
        SizeKind.Length => BorderBox(size.Length.Resolve(containerWidth), box, box.Edges.Horizontal),
        SizeKind.MinContent => context.MeasureContent(box).Min + box.Edges.Horizontal,
        SizeKind.MaxContent => context.MeasureContent(box).Max + box.Edges.Horizontal,
        SizeKind.FitContent => context.MeasureContent(box).Plus(box.Edges.Horizontal).Fit(available),
        SizeKind.Stretch => available,
        _ => null,
    };

    private static double? HeightOf(Box box, Size size, double containerHeight)
    {
        if (!size.IsLength || (size.Length.IsRelative && double.IsNaN(containerHeight)))
            return null;
        return BorderBox(size.Length.Resolve(containerHeight), box, box.Edges.Vertical);
    }
}
