using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Fragments;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Layout.Replaced;

/// <summary>Sizes pictures and drawings: by their style, else by their own size, keeping their shape (CSS 2.2, 10.3.2 and 10.6.2).</summary>
internal sealed class ReplacedLayout : ILayoutAlgorithm
{
    /// <inheritdoc/>
    public Fragment Layout(Box box, in Space space, LayoutContext context)
    {
        BoxModel.Resolve(box, space.Width);
        var own = context.SizeOf(box);
        double edgesX = box.Edges.Horizontal;
        double edgesY = box.Edges.Vertical;
        double available = Math.Max(0, space.Width - box.Margin.Horizontal);
        double? width = double.IsNaN(space.ForcedWidth) ? Given(box, box.Style.Width, space.Width, edgesX) : Math.Max(0, space.ForcedWidth - edgesX);
        double? height = double.IsNaN(space.ForcedHeight) ? Given(box, box.Style.Height, space.Height, edgesY) : Math.Max(0, space.ForcedHeight - edgesY);
        double innerWidth = width ?? own.WidthFor(height, Math.Max(0, available - edgesX));
        double innerHeight = height ?? own.HeightFor(width is null && own.Ratio is null ? null : innerWidth);
        double least = Given(box, box.Style.MinWidth, space.Width, edgesX) ?? 0;
        double most = Given(box, box.Style.MaxWidth, space.Width, edgesX) ?? double.PositiveInfinity;
        double bounded = Math.Max(least, Math.Min(innerWidth, most));
        if (bounded != innerWidth && height is null && own.Ratio is { } ratio && ratio > 0)
            innerHeight = bounded / ratio;
        innerWidth = bounded;
        double leastHeight = Given(box, box.Style.MinHeight, space.Height, edgesY) ?? 0;
        double mostHeight = Given(box, box.Style.MaxHeight, space.Height, edgesY) ?? double.PositiveInfinity;
        double boundedHeight = Math.Max(leastHeight, Math.Min(innerHeight, mostHeight));
        if (boundedHeight != innerHeight && width is null && own.Ratio is { } shape)
            innerWidth = Math.Max(least, Math.Min(boundedHeight * shape, most));
        return new ArtFragment(box, innerWidth + edgesX, boundedHeight + edgesY)
        {
            Before = MarginStrut.Of(box.Margin.Top),
            After = MarginStrut.Of(box.Margin.Bottom),
            BreakBefore = box.Breaks.Before,
            BreakAfter = box.Breaks.After,
            HasLayers = box.IsLayer,
        };
    }

    /// <inheritdoc/>
    public MinMax MeasureContent(Box box, LayoutContext context)
    {
        var own = context.SizeOf(box);
        double? height = box.Style.Height is { IsLength: true, Length.IsRelative: false } given ? given.Length.Points : null;
        double width = own.WidthFor(height, own.Width ?? ReplacedSize.DefaultWidth);
        // A width in per cent lets the picture shrink to nothing while the room is still sought.
        bool shrinks = box.Style.Width is { IsLength: true, Length.IsRelative: true } || box.Style.MaxWidth is { IsLength: true, Length.IsRelative: true };
        return new MinMax(shrinks ? 0 : width, width);
    }

    private static double? Given(Box box, Size size, double basis, double edges)
    {
        if (!size.IsLength || (size.Length.IsRelative && double.IsNaN(basis)))
            return null;
        double length = size.Length.Resolve(basis);
        return Math.Max(0, box.Style.BoxSizing == BoxSizing.BorderBox ? length - edges : length);
    }
}
