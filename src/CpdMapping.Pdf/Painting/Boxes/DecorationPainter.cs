using System.Collections.Immutable;
using CpdMapping.Pdf.Layout;
using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Fragments;
using CpdMapping.Pdf.Problems;
using CpdMapping.Pdf.Styles;
using CpdMapping.Pdf.Styles.Values;
using CpdMapping.Pdf.Writing;
using Path = CpdMapping.Pdf.Writing.Path;

namespace CpdMapping.Pdf.Painting.Boxes;

/// <summary>Draws backgrounds and borders, which are no part of what is read out.</summary>
internal sealed class DecorationPainter(ProblemSink problems)
{
    /// <summary>Draws those of a fragment; a side where the box goes on has no border, unless each piece is to have its own.</summary>
    public void Draw(Canvas canvas, Fragment fragment, double x, double y)
    {
        var box = fragment.Box;
        var widths = box.Border;
        if (fragment is BoxFragment { Continues: true } && !box.ClonesEdges)
            widths = widths with { Top = 0 };
        if (fragment is BoxFragment { IsContinued: true } && !box.ClonesEdges)
            widths = widths with { Bottom = 0 };
        Draw(canvas, box, new Rectangle(x, y, fragment.Width, fragment.Height), widths);
    }

    /// <summary>Draws the background and the borders of a box in an area of its own.</summary>
    public void Draw(Canvas canvas, Box box, Rectangle area, Edges widths)
    {
        var style = box.Style;
        bool hasBorders = widths is not { Top: 0, Right: 0, Bottom: 0, Left: 0 };
        if ((!hasBorders && style.BackgroundColour.Alpha == 0 && style.BackgroundImage is null) || style.Visibility != Visibility.Visible || area.IsEmpty)
            return;
        var radii = Radii(style, area);
        canvas.BeginArtifact(ArtifactKind.Layout);
        var path = radii.AreNone ? Path.Of(area) : new Path().RoundedRectangle(area, radii);
        canvas.Fill(path, style.BackgroundColour);
        if (style.BackgroundImage is LinearGradient gradient)
            canvas.FillShading(path, Shading(gradient, area, style.Colour));
        else if (style.BackgroundImage is not null)
            problems.Warning(PaintingCodes.UnknownBackground, box.Line, box.Column, "A picture as a background is not printed. Put the picture into the page.");
        BorderPainter.Draw(canvas, area, widths, style, radii);
        canvas.EndContent();
    }

    private static CornerRadii Radii(ComputedStyle style, Rectangle area)
    {
        if (style.TopLeftRadius.IsZero && style.TopRightRadius.IsZero && style.BottomRightRadius.IsZero && style.BottomLeftRadius.IsZero)
            return default;
        return new CornerRadii(Of(style.TopLeftRadius), Of(style.TopRightRadius), Of(style.BottomRightRadius), Of(style.BottomLeftRadius)).FittedTo(area);

        Point Of(CornerRadius radius) => new(Math.Max(0, radius.Horizontal.Resolve(area.Width)), Math.Max(0, radius.Vertical.Resolve(area.Height)));
    }

    // CSS Images 3, section 3.1: the line goes through the middle, and its ends are where the corners are met at a right angle.
    private static LinearShading Shading(LinearGradient gradient, Rectangle area, Colour own)
    {
        var (sine, cosine) = Trigonometry.SineAndCosine(gradient.Degrees);
        double length = Math.Abs(area.Width * sine) + Math.Abs(area.Height * cosine);
        var middle = new Point(area.X + (area.Width / 2), area.Y + (area.Height / 2));
        var start = new Point(middle.X - (sine * length / 2), middle.Y + (cosine * length / 2));
        var end = new Point(middle.X + (sine * length / 2), middle.Y - (cosine * length / 2));
        return new LinearShading(start, end, Stops(gradient.Stops, length, own));
    }

    private static ImmutableArray<ShadingStop> Stops(IReadOnlyList<GradientStop> stops, double length, Colour own)
    {
        var made = ImmutableArray.CreateBuilder<ShadingStop>(stops.Count);
        double last = 0;
        for (int index = 0; index < stops.Count; index++)
        {
            double place = stops[index].Place is { } given && length > 0 ? given.Resolve(length) / length : index == 0 ? 0 : Between(stops, index, length, last);
            last = Math.Clamp(Math.Max(last, place), 0, 1);
            if (stops[index].Place is null && stops[index].Colour is null)
                continue;
            made.Add(new ShadingStop(last, stops[index].Colour ?? own));
        }
        return made.ToImmutable();
    }

    // A stop without a place stands evenly between those that have one.
    private static double Between(IReadOnlyList<GradientStop> stops, int index, double length, double last)
    {
        int next = index;
        while (next < stops.Count && stops[next].Place is null)
            next++;
        double end = next < stops.Count ? stops[next].Place!.Value.Resolve(length) / length : 1; // the loop stopped at a place
        int steps = (next < stops.Count ? next : stops.Count - 1) - index + 1;
        return last + ((end - last) / Math.Max(1, steps));
    }
}
