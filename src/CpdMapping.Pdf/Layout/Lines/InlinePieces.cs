using CpdMapping.Pdf.Layout.Boxes;

namespace CpdMapping.Pdf.Layout.Lines;

/// <summary>Gathers the parts of boxes that one line shows or leads somewhere.</summary>
internal sealed class InlinePieces(Box root, LayoutContext context)
{
    private readonly List<InlinePiece> pieces = [];

    /// <summary>Widens the parts of the boxes around something that has its place.</summary>
    public void Add(in LineItem item, double left, double width, LineHeights heights)
    {
        double before = item.Before;
        double after = item.After;
        for (var box = item.Box.Parent; box is not null && box != root; box = box.Parent)
        {
            if (!IsNeeded(box))
                continue;
            Widen(box, left - before, left + width + after, heights);
        }
    }

    /// <summary>Gets the parts, outer boxes first.</summary>
    public IReadOnlyList<InlinePiece> InOrder()
    {
        if (pieces.Count > 1)
            pieces.Sort(static (first, second) => DepthOf(first.Box).CompareTo(DepthOf(second.Box)) is var order and not 0 ? order : first.X.CompareTo(second.X));
        return pieces;
    }

    private static bool IsNeeded(Box box) =>
        box.Element?.Name == "a"
        || box.Style.BackgroundColour.Alpha > 0
        || box.Border.Horizontal > 0
        || box.Border.Vertical > 0;

    private void Widen(Box box, double left, double right, LineHeights heights)
    {
        for (int index = 0; index < pieces.Count; index++)
        {
            var piece = pieces[index];
            if (piece.Box != box)
                continue;
            double start = Math.Min(piece.X, left);
            pieces[index] = piece with { X = start, Width = Math.Max(piece.X + piece.Width, right) - start };
            return;
        }
        var style = context.TextStyleOf(box.Style);
        double baseline = heights.Baseline - heights.ShiftOf(box);
        double top = baseline - style.InkAscent - box.Edges.Top;
        double bottom = baseline + style.InkDescent + box.Edges.Bottom;
        pieces.Add(new InlinePiece(box, left, top, right - left, bottom - top, Starts: true, Ends: true));
    }

    private static int DepthOf(Box box)
    {
        int depth = 0;
        for (var around = box.Parent; around is not null; around = around.Parent)
            depth++;
        return depth;
    }
}
