using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Layout.Lines;

/// <summary>Works out how high one line is and where in it things stand (CSS 2.2, 10.8).</summary>
internal sealed class LineHeights
{
    /// <summary>How far a superscript is raised, and a subscript lowered, in sizes of the letters around.</summary>
    private const double Raised = 1.0 / 3;
    private const double Lowered = 0.2;

    private readonly Box root;
    private readonly LayoutContext context;
    private double ascent;
    private double descent;
    private double tallest;

    /// <summary>Starts a line of a container: no line is lower than the container's own letters ask for.</summary>
    public LineHeights(Box root, LayoutContext context)
    {
        this.root = root;
        this.context = context;
        var own = context.TextStyleOf(root.Style);
        ascent = own.Ascent;
        descent = own.Descent;
    }

    /// <summary>Gets the distance from the top of the line to the baseline.</summary>
    public double Baseline => ascent;

    /// <summary>Gets the height of the line.</summary>
    public double Height => Math.Max(ascent + descent, tallest);

    /// <summary>Makes room for something.</summary>
    public void Add(in LineItem item)
    {
        if (item.Atom is not null)
        {
            AddAtom(item);
            return;
        }
        for (var box = item.Box; box is not null && box != root; box = box.Parent)
        {
            var style = context.TextStyleOf(box.Style);
            double shift = ShiftOf(box);
            ascent = Math.Max(ascent, style.Ascent + shift);
            descent = Math.Max(descent, style.Descent - shift);
        }
    }

    /// <summary>Tells how far above the baseline of the line something's own baseline is.</summary>
    public double ShiftOf(in LineItem item) => item.Atom is null ? ShiftOf(item.Box) : 0;

    /// <summary>Tells how far above the baseline of the line a box's own baseline is.</summary>
    public double ShiftOf(Box box)
    {
        double shift = 0;
        for (var inner = box; inner is not null && inner != root; inner = inner.Parent)
            if (inner.Kind != BoxKind.Text && inner.Parent is { } around)
                shift += Raise(inner, context.TextStyleOf(around.Style), context.TextStyleOf(inner.Style));
        return shift;
    }

    /// <summary>Tells where the border box of a box in the line starts.</summary>
    public double TopOf(in LineItem item) => item.Box.Style.VerticalAlign.Place switch
    {
        VerticalPlace.Top => item.Box.Margin.Top,
        VerticalPlace.Bottom => Height - item.Box.Margin.Bottom - (item.Atom?.Height ?? 0),
        _ => ascent - AscentOf(item) + item.Box.Margin.Top,
    };

    private void AddAtom(in LineItem item)
    {
        double height = (item.Atom?.Height ?? 0) + item.Box.Margin.Vertical;
        if (item.Box.Style.VerticalAlign.Place is VerticalPlace.Top or VerticalPlace.Bottom)
        {
            tallest = Math.Max(tallest, height);
            return;
        }
        double above = AscentOf(item);
        ascent = Math.Max(ascent, above);
        descent = Math.Max(descent, height - above);
    }

    /// <summary>Tells how far the margin box of a box in the line reaches above the baseline of the line.</summary>
    private double AscentOf(in LineItem item)
    {
        var box = item.Box;
        double height = (item.Atom?.Height ?? 0) + box.Margin.Vertical;
        var around = box.Parent ?? root;
        double shift = ShiftOf(around);
        var style = context.TextStyleOf(around.Style);
        double baseline = item.Atom is { LastBaseline: var last } && !double.IsNaN(last) && box.Style.OverflowY == Overflow.Visible
            ? last + box.Margin.Top
            : height;
        var align = box.Style.VerticalAlign;
        return shift + align.Place switch
        {
            VerticalPlace.Middle => (height / 2) + (style.XHeight / 2),
            VerticalPlace.TextTop => style.InkAscent,
            VerticalPlace.TextBottom => height - style.InkDescent,
            VerticalPlace.Super => baseline + (style.Size * Raised),
            VerticalPlace.Sub => baseline - (style.Size * Lowered),
            _ => baseline + align.Raise.Resolve(style.Ascent + style.Descent),
        };
    }

    private static double Raise(Box box, TextStyle around, TextStyle own)
    {
        if (box.Kind != BoxKind.Inline)
            return 0;
        var align = box.Style.VerticalAlign;
        return align.Place switch
        {
            VerticalPlace.Super => around.Size * Raised,
            VerticalPlace.Sub => -around.Size * Lowered,
            VerticalPlace.Middle => (around.XHeight - own.InkAscent + own.InkDescent) / 2,
            VerticalPlace.TextTop => around.InkAscent - own.InkAscent,
            VerticalPlace.TextBottom => own.InkDescent - around.InkDescent,
            _ => align.Raise.Resolve(own.Ascent + own.Descent),
        };
    }
}
