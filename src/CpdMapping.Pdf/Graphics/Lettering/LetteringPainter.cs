using CpdMapping.Pdf.Markup;
using CpdMapping.Pdf.Styles;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Graphics.Lettering;

/// <summary>Draws the text of drawings: pieces that each begin at a place of their own.</summary>
internal sealed class LetteringPainter(DrawingContext context, DrawingProblems problems)
{
    // Deeper than this the text of a drawing is not looked for; the reader of markup has its own limit besides.
    private const int Deepest = 100;

    public void Draw(Canvas canvas, in Lengths lengths)
    {
        var pieces = new List<LetteringPiece>();
        Collect(lengths, pieces, 0);
        pieces[^1].TrimEnd();
        var pen = new Point(lengths.X("x"), lengths.Y("y"));
        foreach (LetteringPiece piece in pieces)
            pen = new LetteringLine(context, problems, lengths.Element, piece).Draw(canvas, pen);
    }

    private void Collect(in Lengths lengths, List<LetteringPiece> pieces, int depth)
    {
        HtmlElement element = lengths.Element;
        OneEach(element);
        bool hasX = element.Attribute("x") is not null;
        bool hasY = element.Attribute("y") is not null;
        if (pieces.Count == 0 || hasX || hasY)
            pieces.Add(new LetteringPiece(hasX ? lengths.X("x") : null, hasY ? lengths.Y("y") : null, lengths.Style.Direction));
        pieces[^1].Shift(lengths.X("dx"), lengths.Y("dy"));
        foreach (HtmlNode node in element.Children)
        {
            if (node is HtmlText text)
            {
                pieces[^1].Add(text.Text, lengths.Style);
            }
            else if (node is HtmlElement { Name: "tspan" or "a" } child && depth < Deepest)
            {
                AttributeCheck.Run(child, problems);
                ComputedStyle style = context.StyleOf(child, lengths.Style);
                if (style.Display != Styles.Values.Display.None)
                    Collect(lengths with { Element = child, Style = style }, pieces, depth + 1);
            }
            else if (node is HtmlElement other && !ElementNames.IsNotDrawn(other.Name))
            {
                problems.NotDone(other, $"The element '{other.Name}' within text is not drawn.");
            }
        }
    }

    // A list of places would move each letter.
    private void OneEach(HtmlElement element)
    {
        foreach (HtmlAttribute attribute in element.Attributes)
        {
            if (attribute.Name is "x" or "y" or "dx" or "dy" && attribute.Value.AsSpan().Trim().ContainsAny(' ', ','))
                problems.BadValue(attribute, "one number and perhaps a unit: letters are not moved one by one, and so the value is not used; these");
        }
    }
}
