using System.Collections.Immutable;
using CpdMapping.Pdf.Styles;
using CpdMapping.Pdf.Styles.Values;
using CpdMapping.Pdf.Writing;
using LineCap = CpdMapping.Pdf.Writing.LineCap;
using LineJoin = CpdMapping.Pdf.Writing.LineJoin;
using Path = CpdMapping.Pdf.Writing.Path;

namespace CpdMapping.Pdf.Graphics.Shapes;

/// <summary>Fills and strokes paths as their style says.</summary>
internal static class ShapePainter
{
    public static void Draw(Canvas canvas, Path path, ComputedStyle style, Func<string, LinearShading?> gradients)
    {
        if (path.IsEmpty || style.Visibility != Visibility.Visible)
            return;
        bool isEvenOdd = style.FillRule == FillRule.Evenodd;
        if (style.Fill is { Reference: { } reference } && gradients(reference) is { } shading)
            canvas.FillShading(path, shading, style.FillOpacity, isEvenOdd);
        else if (ColourOf(style.Fill, style, style.FillOpacity) is { } fill)
            canvas.Fill(path, fill, isEvenOdd);
        if (ColourOf(style.Stroke, style, style.StrokeOpacity) is { } stroke)
            canvas.Stroke(path, StrokeOf(style, stroke));
    }

    /// <summary>What a paint comes to; null where nothing is painted.</summary>
    public static Colour? ColourOf(Paint paint, ComputedStyle style, double opacity)
    {
        if (paint.IsNone)
            return null;
        Colour colour = paint.Colour ?? style.Colour;
        return opacity >= 1 ? colour : colour with { Alpha = (byte)((colour.Alpha * Math.Max(0, opacity)) + 0.5) };
    }

    public static StrokeStyle StrokeOf(ComputedStyle style, Colour colour) => new(colour, style.StrokeWidth.Points / Lengths.UserUnit)
    {
        Cap = (LineCap)style.StrokeCap,
        Join = (LineJoin)style.StrokeJoin,
        MiterLimit = style.MiterLimit,
        Dashes = DashesOf(style),
        DashOffset = style.DashOffset.Points / Lengths.UserUnit,
    };

    private static ImmutableArray<double> DashesOf(ComputedStyle style)
    {
        if (style.Dashes.Count == 0)
            return [];
        // An odd number of lengths is gone through twice, so that drawn and left out change places.
        int times = style.Dashes.Count % 2 == 0 ? 1 : 2;
        var dashes = ImmutableArray.CreateBuilder<double>(style.Dashes.Count * times);
        for (int i = 0; i < times; i++)
        {
            foreach (Length dash in style.Dashes)
                dashes.Add(dash.Points / Lengths.UserUnit);
        }
        return dashes.MoveToImmutable();
    }
}
