using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Fragments;

namespace CpdMapping.Pdf.Layout;

/// <summary>Puts the fragment of a container together from the fragments of what it holds.</summary>
/// <remarks>It carries positioned boxes outwards to the box that they are positioned in, and the breaks of the first and last piece to the outside.</remarks>
internal sealed class FragmentBuilder(Box box, LayoutContext context, int capacity = 4)
{
    private Placed[] pieces = new Placed[capacity];
    private int count;
    private List<Placed>? beside;
    private List<Pending>? pending;
    private bool hasForcedBreak;
    private bool hasLayers;

    /// <summary>Gets how many pieces there are.</summary>
    public int Count => count;

    /// <summary>Gets a piece that was added.</summary>
    public Placed this[int index] => pieces[index];

    /// <summary>Adds a piece of the flow with its place in the border box.</summary>
    public void Add(Fragment fragment, double x, double y)
    {
        if (count == pieces.Length)
            Array.Resize(ref pieces, Math.Max(4, count * 2));
        if (count > 0)
            hasForcedBreak |= Pages.BreakFinder.ForcedBetween(pieces[count - 1].Fragment, fragment) != Breaking.Auto;
        hasForcedBreak |= fragment.HasForcedBreak;
        hasLayers |= fragment.HasLayers;
        pieces[count++] = new Placed(fragment, x, y);
    }

    /// <summary>Moves a piece: its row has found its height, or its line the place of its baseline.</summary>
    public void Move(int index, double x, double y) => pieces[index] = pieces[index] with { X = x, Y = y };

    /// <summary>Exchanges a piece for another of the same box: it was stretched.</summary>
    public void Replace(int index, Fragment fragment) => pieces[index] = pieces[index] with { Fragment = fragment };

    /// <summary>Adds a piece that stands beside the flow and takes no room (a list's mark); at an infinite X it stands right of the box.</summary>
    public void AddBeside(Placed piece) => (beside ??= []).Add(piece);

    /// <summary>Adds a positioned box with the place where it would stand in the flow.</summary>
    public void AddPositioned(Box positioned, double x, double y) => (pending ??= []).Add(new Pending(positioned, x, y));

    /// <summary>Makes the fragment.</summary>
    /// <param name="width">The width of the border box.</param>
    /// <param name="height">The height of the border box.</param>
    /// <param name="flow">How the pieces stand to one another.</param>
    public BoxFragment Build(double width, double height, Flow flow)
    {
        for (int index = 0; index < count; index++)
        {
            var piece = pieces[index];
            foreach (var waiting in piece.Fragment.Pending)
                AddPositioned(waiting.Box, waiting.X + piece.X, waiting.Y + piece.Y);
        }
        List<Placed> overlay = [];
        foreach (var piece in beside ?? [])
            overlay.Add(double.IsInfinity(piece.X) ? piece with { X = width } : piece);
        IReadOnlyList<Pending> outwards = [];
        if (pending is not null)
            outwards = box.HoldsPositioned ? PlacePositioned(width, height, overlay) : pending;
        bool isStack = flow is Flow.Stack;
        return new BoxFragment(box, width, height, flow, pieces.AsMemory(0, count))
        {
            Overlay = overlay,
            Pending = outwards,
            FirstBaseline = Baseline(first: true),
            LastBaseline = Baseline(first: false),
            BreakBefore = Stronger(box.Breaks.Before, isStack && count > 0 ? pieces[0].Fragment.BreakBefore : Breaking.Auto),
            BreakAfter = Stronger(box.Breaks.After, isStack && count > 0 ? pieces[count - 1].Fragment.BreakAfter : Breaking.Auto),
            HasForcedBreak = hasForcedBreak && flow is Flow.Stack or Flow.Lines,
            HasLayers = hasLayers || HasLayersAmong(overlay) || box.IsLayer,
            Before = MarginStrut.Of(box.Margin.Top),
            After = MarginStrut.Of(box.Margin.Bottom),
        };
    }

    private List<Pending> PlacePositioned(double width, double height, List<Placed> overlay)
    {
        var outwards = new List<Pending>();
        // Laying out may find more positioned boxes, but those are inside the overlay and placed there.
        foreach (var waiting in pending ?? [])
        {
            if (waiting.Box.IsFixed)
                outwards.Add(waiting);
            else
                overlay.Add(PositionedLayout.Place(waiting, box, width, height, context));
        }
        foreach (var placed in overlay)
            foreach (var waiting in placed.Fragment.Pending)
                outwards.Add(new Pending(waiting.Box, waiting.X + placed.X, waiting.Y + placed.Y));
        return outwards;
    }

    private static bool HasLayersAmong(List<Placed> overlay)
    {
        foreach (var placed in overlay)
            if (placed.Fragment.HasLayers)
                return true;
        return false;
    }

    private double Baseline(bool first)
    {
        for (int step = 0; step < count; step++)
        {
            var piece = pieces[first ? step : count - 1 - step];
            double baseline = first ? piece.Fragment.FirstBaseline : piece.Fragment.LastBaseline;
            if (!double.IsNaN(baseline))
                return piece.Y + baseline;
        }
        return double.NaN;
    }

    private static Breaking Stronger(Breaking left, Breaking right) => left > right ? left : right;
}
