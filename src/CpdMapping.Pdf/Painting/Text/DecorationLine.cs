using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Lines;
using CpdMapping.Pdf.Styles;
using CpdMapping.Pdf.Styles.Values;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Painting.Text;

/// <summary>Draws the lines under, over and through text.</summary>
internal static class DecorationLine
{
    /// <summary>Tells whether a part of a line has any, by the boxes around its text.</summary>
    public static bool IsAsked(in LinePart part, Box container)
    {
        for (var box = part.Run.Box; box is not null; box = box.Parent)
        {
            if (box.Style.DecorationLines != DecorationLines.None)
                return true;
            if (box == container)
                return false;
        }
        return false;
    }

    /// <summary>Draws those of a part of a line.</summary>
    public static void Draw(Canvas canvas, in LinePart part, Box container, double x, double y)
    {
        ComputedStyle? drawn = null;
        for (var box = part.Run.Box; box is not null; box = box.Parent)
        {
            // A text box has the style of the box around it.
            if (box.Style.DecorationLines != DecorationLines.None && box.Style != drawn)
                Draw(canvas, part, drawn = box.Style, x + part.X, y + part.Baseline);
            if (box == container)
                return;
        }
    }

    private static void Draw(Canvas canvas, in LinePart part, ComputedStyle style, double x, double baseline)
    {
        var face = part.Run.Run.Face.File;
        double scale = part.Run.Scale;
        double thickness = style.DecorationThickness?.Resolve(style.FontSize) ?? Math.Max(0.4, face.UnderlineThickness * scale);
        double width = part.Width;
        var lines = style.DecorationLines;
        if (lines.HasFlag(DecorationLines.Underline))
            Line(baseline + (style.UnderlineOffset?.Resolve(style.FontSize) ?? -face.UnderlinePosition * scale));
        if (lines.HasFlag(DecorationLines.LineThrough))
            Line(baseline - (face.XHeight * scale / 2));
        if (lines.HasFlag(DecorationLines.Overline))
            Line(baseline - (face.Ascender * scale));

        void Line(double middle) => canvas.FillRectangle(new Rectangle(x, middle - (thickness / 2), width, thickness), style.DecorationColour);
    }
}
