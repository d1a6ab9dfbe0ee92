using CpdMapping.Pdf.Markup;
using CpdMapping.Pdf.Styles;
using CpdMapping.Pdf.Styles.Values;
using CpdMapping.Pdf.Text;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Graphics.Lettering;

/// <summary>Shapes a piece of text and draws it as one line.</summary>
internal sealed class LetteringLine(DrawingContext context, DrawingProblems problems, HtmlElement element, LetteringPiece piece)
{
    private readonly List<LetteringRun> _runs = [];

    /// <summary>Draws the piece and gives the place where the next one begins if it says nothing else.</summary>
    public Point Draw(Canvas canvas, Point pen)
    {
        var place = new Point(piece.X ?? pen.X, piece.Y ?? pen.Y);
        string text = piece.Text;
        if (text.Length == 0)
            return place;
        byte[] levels = Bidi.Levels(text, piece.Direction == TextDirection.Rtl ? BaseDirection.RightToLeft : BaseDirection.LeftToRight, out _);
        Shape(text, levels);
        byte[] levelOfRun = [.. _runs.Select(r => r.Level)];
        double width = _runs.Sum(r => r.Width);
        double x = place.X - (width * Share(piece.Spans[0].Style.TextAnchor));
        double y = place.Y;
        foreach (int index in Bidi.VisualOrder(levelOfRun))
        {
            LetteringRun run = _runs[index];
            x += run.ShiftX;
            y += run.ShiftY;
            run.Draw(canvas, x, y);
            x += run.Advance;
        }
        return new Point(x, y);
    }

    // What stands at the place: in text from right to left, the start is on the right.
    private double Share(TextAnchor anchor) => anchor switch
    {
        TextAnchor.Middle => 0.5,
        TextAnchor.End => piece.Direction == TextDirection.Rtl ? 0 : 1,
        _ => piece.Direction == TextDirection.Rtl ? 1 : 0,
    };

    private void Shape(string text, byte[] levels)
    {
        var missing = new MissingCharacters();
        foreach (LetteringSpan span in piece.Spans)
        {
            ComputedStyle style = span.Style;
            if (!style.Stroke.IsNone)
                problems.NotDone(element, "The outline of text is not drawn.");
            var stack = context.Fonts.Stack(style.FontFamily, style.FontWeight, style.FontSlant != FontSlant.Normal);
            var options = new ShapingOptions(style.Kerning, style.Ligatures && style.LetterSpacing == 0, style.TabularFigures);
            double shiftX = span.ShiftX;
            double shiftY = span.ShiftY;
            foreach (ShapedRun run in TextShaper.Shape(text, span.Start, span.Length, stack, levels, options, missing))
            {
                _runs.Add(LetteringRun.Of(text, run, style, shiftX, shiftY));
                (shiftX, shiftY) = (0, 0);
            }
        }
        foreach (MissingCharacter character in missing.Found)
            problems.Missing(element, character.CodePoint, character.Cluster);
    }
}
