using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Fragments;
using CpdMapping.Pdf.Layout.Lines;
using CpdMapping.Pdf.Layout.Replaced;
using CpdMapping.Pdf.Painting.Boxes;
using CpdMapping.Pdf.Painting.Links;
using CpdMapping.Pdf.Painting.Structure;
using CpdMapping.Pdf.Painting.Text;
using CpdMapping.Pdf.Styles;
using CpdMapping.Pdf.Styles.Values;
using CpdMapping.Pdf.Writing;
using Path = CpdMapping.Pdf.Writing.Path;

namespace CpdMapping.Pdf.Painting;

/// <summary>Draws fragments on a page, each piece of text for the element of the structure that it belongs to.</summary>
internal sealed class FragmentPainter(Canvas canvas, StructureBuilder structure, DecorationPainter decorations, ArtPainter art, LinkPainter links, Action<Box, Canvas, double> tellHeading)
{
    // What is said again on a further page, and what stands in the margins, belongs to no element.
    private bool isRepeated;

    /// <summary>Draws what is no part of the document, such as what stands in the margins.</summary>
    public void DrawRepeated(Fragment fragment, double x, double y)
    {
        bool before = isRepeated;
        isRepeated = true;
        Draw(fragment, x, y);
        isRepeated = before;
    }

    /// <summary>Draws a fragment and all in it.</summary>
    public void Draw(Fragment fragment, double x, double y)
    {
        var style = fragment.Box.Style;
        bool isPrepared = fragment is not LineFragment && (style.Opacity < 1 || style.Transform.Count > 0 || style.IsVisuallyHidden) && canvas.CanSave;
        if (isPrepared)
        {
            canvas.Save();
            Prepare(style, new Rectangle(x, y, fragment.Width, fragment.Height));
        }
        switch (fragment)
        {
            case LineFragment line:
                DrawLine(line, x, y);
                break;
            case ArtFragment:
                Name(fragment, y);
                decorations.Draw(canvas, fragment, x, y);
                art.Draw(canvas, fragment, x, y);
                break;
            case BoxFragment box:
                DrawBox(box, x, y);
                break;
        }
        if (isPrepared)
            canvas.Restore();
    }

    private void Prepare(ComputedStyle style, Rectangle area)
    {
        if (style.IsVisuallyHidden)
            canvas.Clip(Path.Of(area with { Width = 0, Height = 0 })); // heard and not seen
        if (style.Transform.Count > 0)
            canvas.Transform(Transforms.Of(style, area));
        if (style.Opacity < 1)
            canvas.Opacity(style.Opacity);
    }

    private void DrawBox(BoxFragment box, double x, double y)
    {
        Name(box, y);
        if (!box.Continues && !isRepeated)
            tellHeading(box.Box, canvas, y);
        decorations.Draw(canvas, box, x, y);
        links.Add(canvas, box.Box, isRepeated ? default : new Rectangle(x, y, box.Width, box.Height));
        bool isClipped = (box.Box.Style.OverflowX != Overflow.Visible || box.Box.Style.OverflowY != Overflow.Visible) && canvas.CanSave && box.Flow == Flow.Whole;
        if (isClipped)
        {
            canvas.Save();
            canvas.Clip(Path.Of(new Rectangle(x, y, box.Width, box.Height)));
        }
        DrawLayer(box, x, y, isBehind: true);
        if (box.RepeatedHead is { } head)
            DrawRepeated(head.Fragment, x + head.X, y + head.Y);
        for (int index = 0; index < box.Count; index++)
        {
            var piece = box[index];
            Draw(piece.Fragment, x + piece.X, y + piece.Y);
        }
        if (box.RepeatedFoot is { } foot)
            DrawRepeated(foot.Fragment, x + foot.X, y + foot.Y);
        DrawLayer(box, x, y, isBehind: false);
        if (isClipped)
            canvas.Restore();
    }

    private void DrawLayer(BoxFragment box, double x, double y, bool isBehind)
    {
        foreach (var placed in box.Overlay)
            if (IsBehind(placed.Fragment) == isBehind)
                Draw(placed.Fragment, x + placed.X, y + placed.Y);
    }

    /// <summary>Tells whether a positioned fragment stands behind the content.</summary>
    public static bool IsBehind(Fragment fragment) => fragment.Box.Style.ZIndex < 0;

    private void DrawLine(LineFragment line, double x, double y)
    {
        foreach (var target in line.Targets)
            if (!isRepeated)
                LinkPainter.Name(canvas, target, y);
        foreach (var piece in line.Pieces)
        {
            var area = new Rectangle(x + piece.X, y + piece.Y, piece.Width, piece.Height);
            var widths = piece.Box.Border with { Left = piece.Starts ? piece.Box.Border.Left : 0, Right = piece.Ends ? piece.Box.Border.Right : 0 };
            decorations.Draw(canvas, piece.Box, area, widths);
        }
        bool isDecorated = false;
        foreach (ref readonly var part in line.Parts.AsSpan())
        {
            DrawText(part, line, x, y);
            isDecorated |= DecorationLine.IsAsked(part, line.Box);
        }
        if (isDecorated)
            DrawDecorations(line, x, y);
        foreach (var atom in line.Atoms)
            Draw(atom.Fragment, x + atom.X, y + atom.Y);
        foreach (var piece in line.Pieces)
            links.Add(canvas, piece.Box, isRepeated ? default : new Rectangle(x + piece.X, y + piece.Y, piece.Width, piece.Height));
    }

    private void DrawText(in LinePart part, LineFragment line, double x, double y)
    {
        if (part.Run.Box.Style.Visibility != Visibility.Visible)
            return;
        if (!isRepeated && structure.OwnerOf(part.Run.Box) is { } owner)
            canvas.BeginTagged(owner);
        else
            canvas.BeginArtifact(ArtifactKind.Layout);
        GlyphRow.Draw(canvas, part, line.Paragraph.Text, x, y);
        canvas.EndContent();
    }

    private void DrawDecorations(LineFragment line, double x, double y)
    {
        canvas.BeginArtifact(ArtifactKind.Layout);
        foreach (ref readonly var part in line.Parts.AsSpan())
            DecorationLine.Draw(canvas, part, line.Box, x, y);
        canvas.EndContent();
    }

    private void Name(Fragment fragment, double y)
    {
        if (!isRepeated && fragment is not BoxFragment { Continues: true })
            LinkPainter.Name(canvas, fragment.Box, y);
    }
}
