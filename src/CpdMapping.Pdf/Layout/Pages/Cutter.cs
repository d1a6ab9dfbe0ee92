using CpdMapping.Pdf.Layout.Fragments;

namespace CpdMapping.Pdf.Layout.Pages;

/// <summary>Cuts a fragment at a break point into what stays and what goes on.</summary>
internal static class Cutter
{
    /// <summary>Cuts a fragment; the first part fills the room, the rest starts at its own top.</summary>
    /// <param name="fragment">What is cut.</param>
    /// <param name="at">Where, as <see cref="BreakFinder"/> found it.</param>
    /// <param name="room">The height of the first part.</param>
    public static (BoxFragment Head, BoxFragment Tail) Cut(Fragment fragment, BreakPoint at, double room)
    {
        var box = (BoxFragment)fragment;
        return at.Sides is { } sides ? CutAcross(box, sides, room) : CutAlong(box, at, room);
    }

    private static (BoxFragment Head, BoxFragment Tail) CutAlong(BoxFragment box, BreakPoint at, double room)
    {
        var piece = box[at.Index];
        Placed? trail = null;
        Placed? lead = null;
        double removed = piece.Y;
        if (at.Inside is { } inside)
        {
            var (head, tail) = Cut(piece.Fragment, inside, room - piece.Y);
            trail = piece with { Fragment = head };
            lead = piece with { Fragment = tail };
        }
        else if (at.Forced != Breaking.Auto)
        {
            // A margin stays below a break that was asked for; it vanishes at one that came about.
            removed -= Math.Max(0, piece.Fragment.Before.Sum);
        }
        double top = TopOfRest(box);
        var repeatedHead = box.RepeatedHead ?? HeadIn(box, at.Index);
        if (repeatedHead is { } repeated)
            top += repeated.Fragment.Height;
        int inWindow = at.Index - (box.Lead is null ? 0 : 1);
        var headWindow = inWindow <= 0 ? ReadOnlyMemory<Placed>.Empty : box.Window[..Math.Min(inWindow, box.Window.Length)];
        bool keepsLead = box.Lead is not null && at.Index > 0;
        int restStart = at.Inside is null ? inWindow : inWindow + 1;
        var restWindow = restStart >= box.Window.Length ? ReadOnlyMemory<Placed>.Empty : box.Window[Math.Max(0, restStart)..];
        double shift = removed - top;
        double restHeight = box.Height - shift;
        if (lead is { } cut)
        {
            // What is left of the piece starts at the top, so all below moves up by what stayed on this page.
            double stayed = piece.Fragment.Height - cut.Fragment.Height;
            lead = cut with { Y = top };
            shift += stayed;
            restHeight -= stayed;
        }
        var (above, below) = PartOverlay(box, room, shift);
        var first = Ending(box, room, above) with
        {
            Window = headWindow,
            Lead = keepsLead ? box.Lead : null,
            Trail = trail,
            RepeatedFoot = box.RepeatedFoot is { } foot ? foot with { Y = room - foot.Fragment.Height } : null,
        };
        var rest = GoingOn(box, Math.Max(0, restHeight), below) with
        {
            Window = restWindow,
            Shift = box.Shift + shift,
            Lead = lead,
            Trail = box.Trail is { } end && at.Index < box.Count - 1 ? end.Lower(-shift) : null,
            RepeatedHead = repeatedHead,
        };
        return (first, rest);
    }

    private static (BoxFragment Head, BoxFragment Tail) CutAcross(BoxFragment box, BreakPoint?[] sides, double room)
    {
        var heads = new Placed[sides.Length];
        var tails = new Placed[sides.Length];
        double top = TopOfRest(box);
        double bottomEdge = box.Box.Edges.Bottom;
        double lowest = top;
        for (int index = 0; index < sides.Length; index++)
        {
            var piece = box[index];
            var (head, tail) = sides[index] is { } side
                ? Cut(piece.Fragment, side, room - piece.Y)
                : (piece.Fragment, Empty(piece.Fragment));
            heads[index] = piece with { Fragment = head };
            tails[index] = piece with { Fragment = tail, Y = top };
            lowest = Math.Max(lowest, top + tail.Height);
        }
        for (int index = 0; index < tails.Length; index++)
            tails[index] = tails[index] with { Fragment = Stretched(tails[index].Fragment, lowest - top) };
        var (above, below) = PartOverlay(box, room, room - top);
        var first = Ending(box, room, above) with { Window = heads };
        var rest = GoingOn(box, lowest + bottomEdge, below) with { Window = tails, Shift = 0, Lead = null, Trail = null };
        return (first, rest);
    }

    /// <summary>Gets what stays of a box on this page: nothing is asked of its lower end any more.</summary>
    private static BoxFragment Ending(BoxFragment box, double height, IReadOnlyList<Placed> overlay) =>
        box with { Height = height, Overlay = overlay, IsContinued = true, After = default, BreakAfter = Breaking.Auto };

    /// <summary>Gets what goes on of a box: nothing is asked of its upper end any more.</summary>
    private static BoxFragment GoingOn(BoxFragment box, double height, IReadOnlyList<Placed> overlay) =>
        box with { Height = height, Overlay = overlay, Continues = true, Before = default, BreakBefore = Breaking.Auto };

    /// <summary>Gets the edge above what goes on: none, unless each piece is to have its own.</summary>
    private static double TopOfRest(BoxFragment box) => box.Box.ClonesEdges ? box.Box.Edges.Top : 0;

    /// <summary>Finds the head of a table that has not been said again yet: it stands on the first page as a piece like others.</summary>
    private static Placed? HeadIn(BoxFragment box, int before)
    {
        for (int index = 0; index < before; index++)
            if (box[index].Fragment.Box.RepeatsAsHead)
                return box[index] with { Y = 0 };
        return null;
    }

    private static BoxFragment Empty(Fragment fragment) =>
        new(fragment.Box, fragment.Width, 0, Flow.Stack, ReadOnlyMemory<Placed>.Empty) { Continues = true };

    /// <summary>Makes a piece as high as its neighbours, so that backgrounds and borders of a row end together.</summary>
    private static Fragment Stretched(Fragment fragment, double height) =>
        fragment.Height < height ? fragment with { Height = height } : fragment;

    private static (IReadOnlyList<Placed> Above, IReadOnlyList<Placed> Below) PartOverlay(BoxFragment box, double room, double shift)
    {
        if (box.Overlay.Count == 0)
            return ([], []);
        var above = new List<Placed>();
        var below = new List<Placed>();
        foreach (var placed in box.Overlay)
            if (placed.Y < room)
                above.Add(placed);
            else
                below.Add(placed.Lower(-shift));
        return (above, below);
    }
}
