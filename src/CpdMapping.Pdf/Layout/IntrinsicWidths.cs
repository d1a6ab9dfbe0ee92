using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Layout;

/// <summary>Measures how narrow and how wide a border box would be of itself (CSS Sizing 3, section 5).</summary>
internal static class IntrinsicWidths
{
    /// <summary>Measures a box; a percentage counts as automatic, since there is nothing yet that it is of.</summary>
    public static MinMax Of(Box box, LayoutContext context)
    {
        BoxModel.Resolve(box, 0);
        var style = box.Style;
        double edges = box.Edges.Horizontal;
        var widths = Fixed(style.Width, box, edges, context) is { } width
            ? new MinMax(width, width)
            : context.MeasureContent(box).Plus(edges);
        if (Fixed(style.MaxWidth, box, edges, context) is { } most)
            widths = new MinMax(Math.Min(widths.Min, most), Math.Min(widths.Max, most));
        if (Fixed(style.MinWidth, box, edges, context) is { } least)
            widths = new MinMax(Math.Max(widths.Min, least), Math.Max(widths.Max, least));
        return widths;
    }

    private static double? Fixed(Size size, Box box, double edges, LayoutContext context) => size.Kind switch
    {
        SizeKind.Length when !size.Length.IsRelative => BoxModel.BorderBox(size.Length.Points, box, edges),
        SizeKind.MinContent => context.MeasureContent(box).Min + edges,
        SizeKind.MaxContent => context.MeasureContent(box).Max + edges,
        _ => null,
    };
}
