using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Fragments;
using CpdMapping.Pdf.Layout.Pages;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Layout.Columns;

/// <summary>Lays out a container whose content goes on from column to column (CSS Multi-column 1).</summary>
/// <remarks>
/// The content is laid out once as one long column and cut by the same rules as pages are. Balancing looks for the lowest height at which
/// the pieces are no more than the columns.
/// </remarks>
internal sealed class ColumnsLayout : ILayoutAlgorithm
{
    private const double Precision = 0.05;
    private const int Halvings = 12;

    /// <inheritdoc/>
    public Fragment Layout(Box box, in Space space, LayoutContext context)
    {
        var size = BoxModel.SizeOf(box, space, context);
        double inner = size.InnerWidth;
        double gap = GapOf(box, inner);
        var (count, column) = Count(box.Style.ColumnCount, box.Style.ColumnWidth, inner, gap);
        var whole = context.Layout(ContentOf(box), new Space(column) { ForcedWidth = column, IsApart = true });
        double most = size.IsAutomatic ? double.PositiveInfinity : size.InnerHeight;
        bool isBalanced = double.IsInfinity(most) || box.Style.ColumnFill != ColumnFill.Auto;
        double high = isBalanced ? Balanced(whole, count, most, context) : most;
        var pieces = Pieces(whole, high, int.MaxValue, context);
        var builder = new FragmentBuilder(box, context, pieces.Count);
        bool isMirrored = box.Style.Direction == TextDirection.Rtl;
        double lowest = 0;
        for (int index = 0; index < pieces.Count; index++)
        {
            double x = index * (column + gap);
            builder.Add(pieces[index], box.Edges.Left + (isMirrored ? inner - x - column : x), box.Edges.Top);
            lowest = Math.Max(lowest, pieces[index].Height);
        }
        return builder.Build(size.Width, size.HeightAround(box, lowest, space), Flow.Row);
    }

    /// <inheritdoc/>
    public MinMax MeasureContent(Box box, LayoutContext context)
    {
        var content = context.MeasureContent(ContentOf(box));
        double gap = GapOf(box, 0);
        int count = box.Style.ColumnCount ?? 1;
        double least = box.Style.ColumnWidth is { } asked ? Math.Min(asked, content.Min) : content.Min;
        return new MinMax((least * count) + (gap * (count - 1)), (content.Max * count) + (gap * (count - 1)));
    }

    private static Box ContentOf(Box box) => box.ColumnContent ?? throw new InvalidOperationException("The box has no columns.");

    private static double GapOf(Box box, double inner) => box.Style.ColumnGap?.Resolve(inner) ?? box.Style.FontSize;

    private static (int Count, double Width) Count(int? count, double? width, double room, double gap)
    {
        int fitting = width is { } asked ? (int)Math.Clamp(Math.Floor((room + gap) / (Math.Max(1, asked) + gap)), 1, 1000) : int.MaxValue;
        int columns = Math.Max(1, Math.Min(count ?? int.MaxValue, fitting));
        return (columns, Math.Max(0, (room - (gap * (columns - 1))) / columns));
    }

    private static double Balanced(Fragment whole, int count, double most, LayoutContext context)
    {
        double low = whole.Height / count;
        double high = Math.Min(whole.Height, most);
        if (count == 1 || low >= high)
            return high;
        if (Pieces(whole, low, count, context).Count <= count)
            return low;
        for (int step = 0; step < Halvings && high - low > Precision; step++)
        {
            double middle = (low + high) / 2;
            if (Pieces(whole, middle, count, context).Count <= count)
                high = middle;
            else
                low = middle;
        }
        return high;
    }

    // Cuts the content into pieces no higher than the height; one more than asked for at most, which says that it does not fit.
    private static List<Fragment> Pieces(Fragment whole, double height, int most, LayoutContext context)
    {
        var pieces = new List<Fragment>();
        var rest = whole;
        while (pieces.Count <= most)
        {
            context.Budget.Spend();
            var at = BreakFinder.Within(rest, height) ?? (BreakFinder.Fits(rest, height) ? null : BreakFinder.Next(rest, height));
            if (at is null)
            {
                pieces.Add(rest);
                break;
            }
            var (head, tail) = Cutter.Cut(rest, at, height);
            pieces.Add(head);
            rest = tail;
        }
        return pieces;
    }
}
