using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Fragments;
using CpdMapping.Pdf.Layout.Lines;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Layout.Blocks;

/// <summary>One filling of a block container: where the next box stands and which margins are still open.</summary>
internal sealed class BlockFlow(Box box, LayoutContext context, double innerWidth, double innerHeight, bool isApart)
{
    private readonly FragmentBuilder builder = new(box, context, Math.Max(1, box.Children.Count));
    private readonly bool collapsesTop = !isApart && box.Edges.Top == 0;
    private readonly bool collapsesBottom = !isApart && box.Edges.Bottom == 0;

    private MarginStrut before = MarginStrut.Of(box.Margin.Top);
    private MarginStrut open;
    private bool hasContent;

    /// <summary>Gets the lower edge of the content, measured from the top of the border box.</summary>
    public double Bottom { get; private set; } = box.Edges.Top;

    /// <summary>Lays out what the container holds.</summary>
    public void Fill()
    {
        if (box.HoldsLines)
        {
            Bottom += InlineFlow.Fill(builder, box, context, innerWidth, box.Edges.Left, box.Edges.Top);
            hasContent = builder.Count > 0;
        }
        else
        {
            foreach (var child in box.Children)
                Add(child);
        }
        if (box.Marker is not null)
            ListMarker.Add(builder, box, context);
        if (!collapsesBottom)
            Bottom += Close();
    }

    /// <summary>Makes the fragment.</summary>
    /// <param name="width">The width of the border box.</param>
    /// <param name="height">The height of the border box.</param>
    /// <param name="isAutomatic">Whether the content gave the height: only then do margins at the end collapse.</param>
    public BoxFragment Build(double width, double height, bool isAutomatic)
    {
        bool isEmpty = !hasContent && collapsesTop && collapsesBottom && isAutomatic && height == 0;
        var after = MarginStrut.Of(box.Margin.Bottom);
        if (collapsesBottom && isAutomatic)
            after = after.Join(open);
        var flow = box.HoldsLines ? Flow.Lines : Flow.Stack;
        if (IsWhole(height))
            flow = Flow.Whole;
        return builder.Build(width, height, flow) with
        {
            Before = before,
            After = after,
            CollapsesThrough = isEmpty,
        };
    }

    private void Add(Box child)
    {
        if (child.IsOutOfFlow)
        {
            builder.AddPositioned(child, box.Edges.Left, Bottom + (hasContent || !collapsesTop ? open.Sum : 0));
            return;
        }
        var fragment = context.Layout(child, new Space(innerWidth) { Height = innerHeight });
        double x = box.Edges.Left + Side(child, fragment.Width);
        var margins = open.Join(fragment.Before);
        if (fragment.CollapsesThrough)
        {
            open = margins.Join(fragment.After);
            builder.Add(fragment, x, Bottom + (hasContent || !collapsesTop ? open.Sum : 0));
            return;
        }
        if (!hasContent && collapsesTop)
            before = before.Join(margins);
        else
            Bottom += margins.Sum;
        builder.Add(fragment, x, Bottom);
        hasContent = true;
        Bottom += fragment.Height;
        open = fragment.After;
    }

    private double Close()
    {
        if (!hasContent && collapsesTop)
        {
            before = before.Join(open);
            return 0;
        }
        return open.Sum;
    }

    /// <summary>Shares the room beside a box between its automatic margins (CSS 2.2, 10.3.3).</summary>
    private double Side(Box child, double width)
    {
        double room = innerWidth - width - child.Margin.Horizontal;
        bool left = child.Style.MarginLeft is null;
        bool right = child.Style.MarginRight is null;
        if (room > 0 && left)
            return child.Margin.Left + (right ? room / 2 : room);
        if (!right && box.Style.Direction == TextDirection.Rtl)
            return child.Margin.Left + room;
        return child.Margin.Left;
    }

    private bool IsWhole(double height) =>
        box.Style.Display == Display.InlineBlock
        || (box.Style.OverflowY != Overflow.Visible && !box.Style.Height.IsAuto && height < Bottom);
}
