using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Fragments;

namespace CpdMapping.Pdf.Layout.Pages;

/// <summary>Lays a document out and cuts it into pages.</summary>
internal sealed class Paginator(LayoutContext context, Func<int, bool, PageGeometry> geometryOf, int mostPages)
{
    private readonly List<PageSheet> pages = [];
    private readonly List<Pending> standing = [];

    /// <summary>Lays out a document; a document without content has one empty page.</summary>
    /// <exception cref="TooManyPagesException">The document needs more pages than it may have.</exception>
    public IReadOnlyList<PageSheet> Run(Box root)
    {
        var geometry = geometryOf(1, false);
        Fragment rest = LayRoot(root, geometry);
        for (int number = 1; ; number++)
        {
            context.Budget.Spend();
            geometry = geometryOf(number, false);
            double room = geometry.ContentHeight;
            if (BreakIn(rest, room) is not { } at)
            {
                Add(number, geometry, rest);
                break;
            }
            var (head, tail) = Cutter.Cut(rest, at, room);
            Add(number, geometry, head);
            rest = tail;
            if ((at.Forced == Breaking.Right && number % 2 == 1) || (at.Forced == Breaking.Left && number % 2 == 0))
                Add(++number, geometryOf(number, true), null);
        }
        return pages;
    }

    private BreakPoint? BreakIn(Fragment rest, double room) => BreakFinder.Within(rest, room) ?? (BreakFinder.Fits(rest, room) ? null : TooHigh(rest, room));

    // Nothing within the room can be cut: what sticks out of the page is not seen, which its author has to know.
    private BreakPoint? TooHigh(Fragment rest, double room)
    {
        var next = BreakFinder.Next(rest, room);
        var piece = rest;
        while (piece is BoxFragment { Flow: Flow.Stack, Count: > 0 } box)
        {
            int index = 0;
            while (index + 1 < box.Count && box[index].Bottom <= room + BreakFinder.Tolerance)
                index++;
            room -= box[index].Y;
            piece = box[index].Fragment;
        }
        context.Problems.Warning(
            LayoutCodes.HigherThanPage,
            piece.Box.Line,
            piece.Box.Column,
            "What stands here is higher than a page and cannot be parted: its lower end is not seen. Make it smaller, or let it be parted.");
        return next;
    }

    /// <summary>Lays out the whole document in the first page's width and places what is positioned in no box but the page.</summary>
    private Fragment LayRoot(Box root, PageGeometry geometry)
    {
        double width = geometry.ContentWidth;
        double height = geometry.ContentHeight;
        var fragment = context.Layout(root, new Space(width) { Height = height, IsApart = true });
        if (fragment is not BoxFragment box)
            return fragment;
        var overlay = new List<Placed>(box.Overlay);
        var waiting = new Queue<Pending>(box.Pending);
        while (waiting.TryDequeue(out var next))
        {
            if (next.Box.IsFixed)
            {
                standing.Add(next);
                continue;
            }
            var placed = PositionedLayout.Place(next, 0, 0, width, height, context);
            overlay.Add(placed);
            foreach (var inner in placed.Fragment.Pending)
                waiting.Enqueue(inner with { X = inner.X + placed.X, Y = inner.Y + placed.Y });
        }
        return box with { Overlay = overlay, Pending = [], HasLayers = box.HasLayers || overlay.Count > 0 };
    }

    private void Add(int number, PageGeometry geometry, Fragment? content)
    {
        if (number > mostPages)
            throw new TooManyPagesException();
        pages.Add(new PageSheet(number, geometry, content) { Fixed = content is null ? [] : PlaceStanding(geometry) });
    }

    private List<Placed> PlaceStanding(PageGeometry geometry)
    {
        var placed = new List<Placed>(standing.Count);
        foreach (var box in standing)
            placed.Add(PositionedLayout.Place(box, 0, 0, geometry.ContentWidth, geometry.ContentHeight, context));
        return placed;
    }
}
