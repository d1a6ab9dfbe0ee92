using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Styles.Values;
using CpdMapping.Pdf.Text;

namespace CpdMapping.Pdf.Layout.Lines;

/// <summary>Shapes and measures the text of a container whose content flows in lines.</summary>
internal static class ParagraphBuilder
{
    /// <summary>Gets the paragraph of a container, made when it is first asked for.</summary>
    public static Paragraph For(Box box, LayoutContext context) => box.Paragraph ??= Build(box, context);

    private static Paragraph Build(Box box, LayoutContext context)
    {
        var gathering = new ParagraphText(context);
        string text = gathering.Gather(box);
        context.Budget.Spend(1 + (text.Length / 16));
        byte[] levels = Bidi.Levels(text, DirectionOf(box), out byte baseLevel);
        var paragraph = new ParagraphShaper(text, levels, context);
        var segments = gathering.Segments;
        for (int index = 0; index < segments.Count; index++)
            segments[index] = paragraph.Shape(segments[index]);
        var breaks = LineBreaker.Find(text);
        if (breaks.Length > 0)
            breaks[0] = LineBreak.None;
        Forbid(breaks, segments, context, text);
        var result = new Paragraph
        {
            Box = box,
            Text = text,
            Segments = segments,
            Runs = paragraph.Runs,
            Breaks = breaks,
            Levels = levels,
            BaseLevel = baseLevel,
            Widths = paragraph.Widths,
            Emergency = paragraph.Emergency,
            Hyphens = paragraph.Hyphens,
            Atoms = segments.FindAll(segment => segment.Kind == SegmentKind.Atom),
            IsNarrowable = context.TextStyleOf(box.Style).IsNarrowable,
        };
        result.Accumulate();
        return result;
    }

    private static BaseDirection DirectionOf(Box box)
    {
        if (box.Style.UnicodeBidi == UnicodeBidi.Plaintext
            || (box.Element?.Attribute("dir") is { } dir && dir.Equals("auto", StringComparison.OrdinalIgnoreCase)))
            return BaseDirection.Auto;
        return box.Style.Direction == TextDirection.Rtl ? BaseDirection.RightToLeft : BaseDirection.LeftToRight;
    }

    /// <summary>Takes away the breaks within text that does not wrap, and those that would leave a closing mark alone.</summary>
    private static void Forbid(LineBreak[] breaks, List<Segment> segments, LayoutContext context, string text)
    {
        foreach (var segment in segments)
        {
            if (segment.Kind != SegmentKind.Text)
                continue;
            var style = context.TextStyleOf(segment.Box.Style);
            if (style.Wraps)
                continue;
            bool parentWraps = segment.Box.Parent?.Parent is { } around && context.TextStyleOf(around.Style).Wraps;
            int last = parentWraps || segment.End == text.Length ? segment.End - 1 : segment.End;
            for (int place = segment.Start + 1; place <= last; place++)
                if (breaks[place] == LineBreak.Allowed)
                    breaks[place] = LineBreak.None;
        }
    }
}
