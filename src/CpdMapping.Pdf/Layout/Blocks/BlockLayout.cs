using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Fragments;
using CpdMapping.Pdf.Layout.Lines;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Layout.Blocks;

/// <summary>Lays out a container whose content stands one below the other, as boxes or as lines.</summary>
internal sealed class BlockLayout : ILayoutAlgorithm
{
    /// <inheritdoc/>
    public Fragment Layout(Box box, in Space space, LayoutContext context)
    {
        var size = BoxModel.SizeOf(box, space, context);
        var flow = new BlockFlow(box, context, size.InnerWidth, size.InnerHeight, IsApart(box, space));
        flow.Fill();
        double natural = flow.Bottom + box.Edges.Bottom;
        double height = size.IsAutomatic ? BoxModel.ClampHeight(box, natural, space.Height) : size.Height;
        return flow.Build(size.Width, height, isAutomatic: size.IsAutomatic && height <= natural);
    }

    /// <inheritdoc/>
    public MinMax MeasureContent(Box box, LayoutContext context)
    {
        if (box.HoldsLines)
            return InlineFlow.Measure(box, context);
        var widths = default(MinMax);
        foreach (var child in box.Children)
        {
            if (child.IsOutOfFlow)
                continue;
            var measured = context.Measure(child);
            var style = child.Style;
            widths = widths.Or(measured.Plus(Margin(style.MarginLeft) + Margin(style.MarginRight)));
        }
        return widths;
    }

    private static double Margin(Length? margin) => margin?.Points ?? 0;

    /// <summary>Tells whether the margins inside stay inside (a block formatting context, CSS 2.2, 9.4.1).</summary>
    private static bool IsApart(Box box, in Space space) =>
        space.IsApart
        || box.IsOutOfFlow
        || box.Parent is null
        || box.Style.Display is Display.InlineBlock or Display.FlowRoot or Display.TableCell or Display.TableCaption
        || box.Style.OverflowX != Overflow.Visible
        || box.Style.OverflowY != Overflow.Visible;
}
