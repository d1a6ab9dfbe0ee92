using CpdMapping.Pdf.Layout;
using CpdMapping.Pdf.Styles;
using CpdMapping.Pdf.Styles.Values;
using CpdMapping.Pdf.Writing;
using Path = CpdMapping.Pdf.Writing.Path;

namespace CpdMapping.Pdf.Painting.Boxes;

/// <summary>Draws the borders of a box.</summary>
internal static class BorderPainter
{
    /// <summary>Draws the borders whose widths are given; a width of nought is not drawn.</summary>
    public static void Draw(Canvas canvas, Rectangle area, Edges widths, ComputedStyle style, CornerRadii radii)
    {
        if (widths is { Top: 0, Right: 0, Bottom: 0, Left: 0 })
            return;
        var (top, right, bottom, left) = (style.BorderTop, style.BorderRight, style.BorderBottom, style.BorderLeft);
        bool isAlike = widths.Top == widths.Right && widths.Top == widths.Bottom && widths.Top == widths.Left
            && top.Style == right.Style && top.Style == bottom.Style && top.Style == left.Style
            && top.Colour == right.Colour && top.Colour == bottom.Colour && top.Colour == left.Colour;
        if (isAlike && top.Style is not (BorderStyle.Dotted or BorderStyle.Dashed))
        {
            DrawFrame(canvas, area, widths.Top, top, radii);
            return;
        }
        var inner = new Rectangle(area.X + widths.Left, area.Y + widths.Top, area.Width - widths.Horizontal, area.Height - widths.Vertical);
        DrawSide(canvas, top, widths.Top, new(area.X, area.Y), new(area.Right, area.Y), new(inner.Right, inner.Y), new(inner.X, inner.Y));
        DrawSide(canvas, right, widths.Right, new(area.Right, area.Y), new(area.Right, area.Bottom), new(inner.Right, inner.Bottom), new(inner.Right, inner.Y));
        DrawSide(canvas, bottom, widths.Bottom, new(area.Right, area.Bottom), new(area.X, area.Bottom), new(inner.X, inner.Bottom), new(inner.Right, inner.Bottom));
        DrawSide(canvas, left, widths.Left, new(area.X, area.Bottom), new(area.X, area.Y), new(inner.X, inner.Y), new(inner.X, inner.Bottom));
    }

    private static void DrawFrame(Canvas canvas, Rectangle area, double width, BorderSide side, CornerRadii radii)
    {
        if (side.Style == BorderStyle.Double && width >= 1)
        {
            Ring(canvas, area, 0, width / 3, side.Colour, radii);
            Ring(canvas, area, width * 2 / 3, width / 3, side.Colour, radii);
            return;
        }
        Ring(canvas, area, 0, width, side.Colour, radii);
    }

    private static void Ring(Canvas canvas, Rectangle area, double inset, double width, Colour colour, CornerRadii radii)
    {
        var path = Outline(Inset(area, inset), radii, inset);
        path.Append(Outline(Inset(area, inset + width), radii, inset + width), Matrix.Identity);
        canvas.Fill(path, colour, evenOdd: true);
    }

    private static Path Outline(Rectangle area, CornerRadii radii, double inset) =>
        radii.AreNone ? Path.Of(area) : new Path().RoundedRectangle(area, new CornerRadii(Less(radii.UpperLeft, inset), Less(radii.UpperRight, inset), Less(radii.LowerRight, inset), Less(radii.LowerLeft, inset)));

    private static Point Less(Point radius, double inset) => new(Math.Max(0, radius.X - inset), Math.Max(0, radius.Y - inset));

    private static Rectangle Inset(Rectangle area, double by) =>
        new(area.X + by, area.Y + by, Math.Max(0, area.Width - (2 * by)), Math.Max(0, area.Height - (2 * by)));

    private static void DrawSide(Canvas canvas, BorderSide side, double width, Point outerStart, Point outerEnd, Point innerEnd, Point innerStart)
    {
        if (width <= 0)
            return;
        switch (side.Style)
        {
            case BorderStyle.Dotted or BorderStyle.Dashed:
                DrawDashes(canvas, side, width, Middle(outerStart, innerStart), Middle(outerEnd, innerEnd));
                break;
            case BorderStyle.Double when width >= 1:
                Quad(canvas, side.Colour, outerStart, outerEnd, Part(outerEnd, innerEnd, 1.0 / 3), Part(outerStart, innerStart, 1.0 / 3));
                Quad(canvas, side.Colour, Part(outerStart, innerStart, 2.0 / 3), Part(outerEnd, innerEnd, 2.0 / 3), innerEnd, innerStart);
                break;
            default:
                Quad(canvas, side.Colour, outerStart, outerEnd, innerEnd, innerStart);
                break;
        }
    }

    private static void DrawDashes(Canvas canvas, BorderSide side, double width, Point start, Point end)
    {
        bool isDotted = side.Style == BorderStyle.Dotted;
        canvas.Stroke(new Path().MoveTo(start.X, start.Y).LineTo(end.X, end.Y), new StrokeStyle(side.Colour, width)
        {
            Cap = isDotted ? LineCap.Round : LineCap.Butt,
            Dashes = isDotted ? [0, width * 2] : [width * 3, width * 2],
        });
    }

    private static void Quad(Canvas canvas, Colour colour, Point first, Point second, Point third, Point fourth) =>
        canvas.Fill(new Path().MoveTo(first.X, first.Y).LineTo(second.X, second.Y).LineTo(third.X, third.Y).LineTo(fourth.X, fourth.Y).Close(), colour);

    private static Point Middle(Point from, Point to) => Part(from, to, 0.5);

    private static Point Part(Point from, Point to, double part) => new(from.X + ((to.X - from.X) * part), from.Y + ((to.Y - from.Y) * part));
}
