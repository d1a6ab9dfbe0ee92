using CpdMapping.Pdf.Layout.Fragments;

namespace CpdMapping.Pdf.Layout.Pages;

/// <summary>Finds where a fragment is best cut so that its first part is no higher than the room.</summary>
/// <remarks>It looks at the pieces near the end of the room only, so that a long document is cut in the time that its pages take.</remarks>
internal static class BreakFinder
{
    /// <summary>How far a piece may stick out of the page: rounding, not a break.</summary>
    public const double Tolerance = 0.05;

    /// <summary>Tells whether a fragment needs no break for its height.</summary>
    public static bool Fits(Fragment fragment, double room) => fragment.Height <= room + Tolerance;

    /// <summary>Finds the break within the room: one that the author asked for, else the best where the fragment does not fit; null where there is none.</summary>
    public static BreakPoint? Within(Fragment fragment, double room) => Forced(fragment, room) ?? (Fits(fragment, room) ? null : Best(fragment, room));

    /// <summary>Finds the first break that the author asked for within the room, or null.</summary>
    public static BreakPoint? Forced(Fragment fragment, double room)
    {
        if (!fragment.HasForcedBreak || fragment is not BoxFragment { Flow: Flow.Stack or Flow.Lines } box)
            return null;
        for (int index = 0; index < box.Count; index++)
        {
            var piece = box[index];
            if (piece.Y > room + Tolerance)
                return null;
            if (index > 0 && ForcedBetween(box[index - 1].Fragment, piece.Fragment) is var kind and not Breaking.Auto)
                return new BreakPoint { Cost = BreakCost.None, Index = index, Forced = kind };
            if (Forced(piece.Fragment, room - piece.Y) is { } inside)
                return new BreakPoint { Cost = BreakCost.None, Index = index, Inside = inside, Forced = inside.Forced };
        }
        return null;
    }

    /// <summary>Finds the cheapest and last break within the room, or null where the fragment is one piece up to there.</summary>
    public static BreakPoint? Best(Fragment fragment, double room, BreakCost least = BreakCost.None)
    {
        if (fragment is not BoxFragment box || box.Flow == Flow.Whole)
            return null;
        if (box.Box.Breaks.AvoidsInside)
            least = BreakCost.Avoided;
        return box.Flow == Flow.Row ? Across(box, room, least) : Along(box, room, least);
    }

    /// <summary>Finds the first break after the room, where nothing within it can be cut; null where all is one piece.</summary>
    public static BreakPoint? Next(Fragment fragment, double room)
    {
        if (fragment is not BoxFragment { Flow: Flow.Stack or Flow.Lines } box)
            return null;
        for (int index = FirstBelow(box, room); index < box.Count; index++)
        {
            var piece = box[index];
            if (Next(piece.Fragment, room - piece.Y) is { } inside)
                return new BreakPoint { Cost = BreakCost.Avoided, Index = index, Inside = inside };
            if (index + 1 < box.Count)
                return new BreakPoint { Cost = BreakCost.Avoided, Index = index + 1 };
        }
        return null;
    }

    /// <summary>Tells the kind of break that is asked for between two pieces.</summary>
    public static Breaking ForcedBetween(Fragment before, Fragment after)
    {
        var kind = after.BreakBefore >= Breaking.Column ? after.BreakBefore : before.BreakAfter;
        return kind >= Breaking.Column ? kind : Breaking.Auto;
    }

    private static BreakPoint? Along(BoxFragment box, double room, BreakCost least)
    {
        double foot = box.RepeatedFoot?.Fragment.Height ?? 0;
        room -= foot;
        BreakPoint? best = null;
        int last = Math.Min(FirstBelow(box, room), box.Count - 1);
        for (int index = last; index >= 0; index--)
        {
            var piece = box[index];
            if (piece.Y < room && Best(piece.Fragment, room - piece.Y, least) is { } inside && (best is null || inside.Cost < best.Cost))
                best = new BreakPoint { Cost = inside.Cost, Index = index, Inside = inside };
            if (best?.Cost <= least)
                return best;
            if (index == 0 || piece.Y > room + Tolerance || !HasContentBefore(box, index))
                continue;
            var cost = Max(least, CostBetween(box, index));
            if (best is null || cost < best.Cost)
                best = new BreakPoint { Cost = cost, Index = index };
            if (best.Cost <= least)
                return best;
        }
        return best;
    }

    private static BreakPoint? Across(BoxFragment box, double room, BreakCost least)
    {
        // A row that fits is not cut for the sake of what follows it.
        if (box.Height <= room + Tolerance)
            return null;
        var sides = new BreakPoint?[box.Count];
        var cost = least;
        bool isCut = false;
        for (int index = 0; index < sides.Length; index++)
        {
            var piece = box[index];
            if (piece.Bottom <= room + Tolerance)
                continue;
            sides[index] = Best(piece.Fragment, room - piece.Y, least);
            if (sides[index] is not { } side)
            {
                // A cell that is high only because its neighbours are has nothing to cut.
                if (piece.Fragment is BoxFragment { Count: 0 } || ContentBottom(piece.Fragment) <= room - piece.Y + Tolerance)
                    continue;
                return null;
            }
            isCut = true;
            cost = Max(cost, side.Cost);
        }
        return isCut ? new BreakPoint { Cost = cost, Sides = sides } : null;
    }

    private static double ContentBottom(Fragment fragment)
    {
        if (fragment is not BoxFragment box)
            return fragment.Height;
        double bottom = 0;
        for (int index = 0; index < box.Count; index++)
            bottom = Math.Max(bottom, box[index].Bottom);
        return bottom;
    }

    /// <summary>Finds the first piece that does not end within the room: the pieces stand in order, so halving finds it.</summary>
    private static int FirstBelow(BoxFragment box, double room)
    {
        int low = 0;
        int high = box.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (box[middle].Bottom <= room + Tolerance)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private static bool HasContentBefore(BoxFragment box, int index)
    {
        for (int before = index - 1; before >= 0; before--)
            if (box[before].Fragment.Height > 0)
                return true;
        return false;
    }

    private static BreakCost CostBetween(BoxFragment box, int index)
    {
        if (box.Flow == Flow.Lines)
        {
            var breaks = box.Box.Breaks;
            return index < breaks.Orphans || box.Count - index < breaks.Widows ? BreakCost.OrphansOrWidows : BreakCost.None;
        }
        return box[index - 1].Fragment.BreakAfter == Breaking.Avoid || box[index].Fragment.BreakBefore == Breaking.Avoid
            ? BreakCost.Avoided
            : BreakCost.None;
    }

    private static BreakCost Max(BreakCost left, BreakCost right) => left > right ? left : right;
}
