using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Fragments;
using CpdMapping.Pdf.Styles.Values;
using CpdMapping.Pdf.Text;

namespace CpdMapping.Pdf.Layout.Lines;

/// <summary>Sets the lines of one paragraph, one after the other: order, places, heights.</summary>
internal sealed class LineBuilder(Paragraph paragraph, Fragment[] atoms, LayoutContext context, double width)
{
    private readonly List<LineItem> items = [];
    private readonly List<Box> targets = [];
    private int segmentIndex;
    private int atomIndex;

    /// <summary>Sets the next line.</summary>
    public LineFragment Build(LineRange range, double indent)
    {
        items.Clear();
        targets.Clear();
        Collect(range);
        double extra = ExtraSpace(range, width - indent);
        double x = StartOf(range, indent);
        var heights = new LineHeights(paragraph.Box, context);
        foreach (var item in items)
            heights.Add(item);
        var parts = new List<LinePart>(items.Count);
        var placed = new List<Placed>();
        var pieces = new InlinePieces(paragraph.Box, context);
        double left = x;
        foreach (int index in Order())
        {
            var item = items[index];
            double itemWidth = item.Width + (extra == 0 ? 0 : extra * SpacesIn(item, range));
            double shift = heights.ShiftOf(item);
            left += item.Before;
            if (item.Run is { } run)
                parts.Add(new LinePart(run, item.From, item.To, left, heights.Baseline - shift, itemWidth, extra));
            else if (item.Atom is { } atom)
                placed.Add(new Placed(atom, left + item.Box.Margin.Left, heights.TopOf(item)));
            pieces.Add(item, left, itemWidth, heights);
            left += itemWidth + item.After;
        }
        return new LineFragment(paragraph.Box, width, heights.Height, paragraph, [.. parts])
        {
            Atoms = [.. placed],
            Pieces = pieces.InOrder(),
            Targets = targets.Count == 0 ? [] : [.. targets],
            Range = range,
            Start = x,
            FirstBaseline = heights.Baseline,
            LastBaseline = heights.Baseline,
            HasLayers = placed.Exists(piece => piece.Fragment.HasLayers),
            Pending = PendingOf(placed),
        };
    }

    private static List<Pending> PendingOf(List<Placed> placed)
    {
        var pending = new List<Pending>();
        foreach (var piece in placed)
            foreach (var waiting in piece.Fragment.Pending)
                pending.Add(new Pending(waiting.Box, waiting.X + piece.X, waiting.Y + piece.Y));
        return pending;
    }

    /// <summary>Gathers what the line holds, in logical order. One space that hangs at the end is kept: who copies the text needs it.</summary>
    private void Collect(LineRange range)
    {
        int end = !range.IsLast && range.SeenEnd < range.End && paragraph.Text[range.SeenEnd] == ' ' ? range.SeenEnd + 1 : range.SeenEnd;
        double before = 0;
        for (; segmentIndex < paragraph.Segments.Count; segmentIndex++)
        {
            var segment = paragraph.Segments[segmentIndex];
            // What opens at the end of the line belongs to the next one.
            if (segment.Start >= range.End && !(segment.Kind == SegmentKind.Close || range.End == paragraph.Text.Length))
                return;
            switch (segment.Kind)
            {
                case SegmentKind.Open:
                    BoxModel.Resolve(segment.Box, width);
                    before += segment.Box.Margin.Left + segment.Box.Edges.Left;
                    if (segment.Box.Element?.Id is not null)
                        targets.Add(segment.Box);
                    break;
                case SegmentKind.Close when items.Count > 0:
                    items[^1] = items[^1] with { After = items[^1].After + segment.Box.Margin.Right + segment.Box.Edges.Right };
                    break;
                case SegmentKind.Atom:
                    var atom = atoms[atomIndex++];
                    items.Add(new LineItem(segment.Box, paragraph.Levels[segment.Start], segment.Start)
                    {
                        Atom = atom,
                        Width = atom.Width + segment.Box.Margin.Horizontal,
                        Before = before,
                    });
                    before = 0;
                    break;
                case SegmentKind.Text:
                    CollectText(segment, range, end, ref before);
                    if (segment.End > range.End)
                        return;
                    break;
                default:
                    break;
            }
        }
    }

    private void CollectText(Segment segment, LineRange range, int end, ref double before)
    {
        for (int index = segment.FirstRun; index < segment.FirstRun + segment.RunCount; index++)
        {
            var run = paragraph.Runs[index];
            if (run.Run.Start >= end)
                break;
            if (run.End <= range.Start)
                continue;
            int stop = Math.Min(end, run.End);
            AddRun(run, Math.Max(run.Run.Start, range.Start), Math.Min(stop, Math.Max(range.SeenEnd, range.Start)), run.Run.Level, ref before);
            if (stop > range.SeenEnd)
                AddRun(run, Math.Max(range.SeenEnd, run.Run.Start), stop, paragraph.BaseLevel, ref before);
        }
        if (range.HasHyphen && segment.Start < range.End && segment.End >= range.End && paragraph.Hyphens![range.End] is { } hyphen)
            items.Add(new LineItem(segment.Box, hyphen.Run.Level, range.End - 1) { Run = hyphen, To = hyphen.Run.Glyphs.Length, Width = WidthOf(hyphen) });
    }

    private void AddRun(StyledRun run, int start, int end, byte level, ref double before)
    {
        if (end <= start)
            return;
        var glyphs = run.Run.Glyphs;
        int from = FirstAt(glyphs, start);
        int to = FirstAt(glyphs, end);
        if (to <= from)
            return;
        items.Add(new LineItem(run.Box, level, start)
        {
            Run = run,
            From = from,
            To = to,
            Width = paragraph.Offsets[end] - paragraph.Offsets[start],
            Before = before,
            End = end,
        });
        before = 0;
    }

    private static int FirstAt(System.Collections.Immutable.ImmutableArray<ShapedGlyph> glyphs, int place)
    {
        int low = 0;
        int high = glyphs.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (glyphs[middle].Cluster < place)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private static double WidthOf(StyledRun run)
    {
        int units = 0;
        foreach (var glyph in run.Run.Glyphs)
            units += glyph.Advance;
        return units * run.Scale;
    }

    private ReadOnlySpan<int> Order()
    {
        Span<byte> levels = items.Count <= 256 ? stackalloc byte[items.Count] : new byte[items.Count];
        for (int index = 0; index < levels.Length; index++)
            levels[index] = items[index].Level;
        return Bidi.VisualOrder(levels);
    }

    private double ExtraSpace(LineRange range, double room)
    {
        if (paragraph.Box.Style.TextAlign != TextAlign.Justify || range.IsLast || range.Width >= room)
            return 0;
        int spaces = 0;
        for (int index = range.Start; index < range.SeenEnd; index++)
            if (paragraph.Text[index] is ' ' or '\u00A0')
                spaces++;
        return spaces == 0 ? 0 : (room - range.Width) / spaces;
    }

    private int SpacesIn(LineItem item, LineRange range)
    {
        int spaces = 0;
        for (int index = item.Place; index < Math.Min(item.End, range.SeenEnd); index++)
            if (paragraph.Text[index] is ' ' or '\u00A0')
                spaces++;
        return spaces;
    }

    private double StartOf(LineRange range, double indent)
    {
        bool isRightToLeft = paragraph.IsRightToLeft;
        double room = width - indent - range.Width;
        double start = isRightToLeft ? 0 : indent;
        var align = paragraph.Box.Style.TextAlign;
        bool isJustified = align == TextAlign.Justify && !range.IsLast;
        double share = isJustified ? 0 : align switch
        {
            TextAlign.Centre => 0.5,
            TextAlign.Left => 0,
            TextAlign.Right => 1,
            TextAlign.End => isRightToLeft ? 0 : 1,
            _ => isRightToLeft ? 1 : 0,
        };
        // A line that is wider than its room sticks out at its end.
        double offset = room < 0 ? (isRightToLeft ? room : 0) : room * share;
        double hanging = 0;
        if (isRightToLeft)
            foreach (var item in items)
                if (item.Place >= range.SeenEnd)
                    hanging += item.Width;
        return start + offset - hanging;
    }
}
