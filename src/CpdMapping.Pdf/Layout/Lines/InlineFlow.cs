using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Fragments;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Layout.Lines;

/// <summary>Fills a container with the lines of its paragraph.</summary>
internal static class InlineFlow
{
    /// <summary>Measures a container's text: the widest piece that stays whole, and the widest line.</summary>
    public static MinMax Measure(Box box, LayoutContext context)
    {
        var paragraph = ParagraphBuilder.For(box, context);
        double indent = Math.Max(0, box.Style.TextIndent.Points);
        if (paragraph.Atoms.Count == 0)
        {
            var widths = LineFitter.Measure(paragraph);
            return new MinMax(widths.Min, widths.Max + indent);
        }
        var measured = new MinMax[paragraph.Atoms.Count];
        for (int index = 0; index < measured.Length; index++)
        {
            var atom = paragraph.Atoms[index].Box;
            measured[index] = context.Measure(atom).Plus(atom.Margin.Horizontal);
            paragraph.Widths[paragraph.Atoms[index].Start] = measured[index].Min;
        }
        paragraph.Accumulate();
        double least = LineFitter.Measure(paragraph).Min;
        for (int index = 0; index < measured.Length; index++)
            paragraph.Widths[paragraph.Atoms[index].Start] = measured[index].Max;
        paragraph.Accumulate();
        return new MinMax(least, LineFitter.Measure(paragraph).Max + indent);
    }

    /// <summary>Adds the lines of a container to its pieces and tells their height together.</summary>
    /// <param name="builder">Where the lines go.</param>
    /// <param name="box">The container.</param>
    /// <param name="context">The layout.</param>
    /// <param name="width">The width of the content box.</param>
    /// <param name="x">The left edge of the content box.</param>
    /// <param name="y">The upper edge of the content box.</param>
    public static double Fill(FragmentBuilder builder, Box box, LayoutContext context, double width, double x, double y)
    {
        var paragraph = ParagraphBuilder.For(box, context);
        var atoms = LayAtoms(paragraph, context, width);
        double indent = box.Style.TextIndent.Resolve(width);
        var lines = new LineBuilder(paragraph, atoms, context, width);
        double top = y;
        int start = 0;
        int length = paragraph.Text.Length;
        bool ended = false;
        while (start < length && !ended)
        {
            var range = LineFitter.Next(paragraph, start, width - (start == 0 ? indent : 0));
            context.Budget.Spend();
            ended = range.End >= length;
            // Spaces alone make no line.
            if (range.SeenEnd == range.Start && ended && start == 0 && !paragraph.Text.Contains('\n', StringComparison.Ordinal))
                break;
            var line = lines.Build(range, start == 0 ? indent : 0);
            builder.Add(line, x, top);
            top += line.Height;
            start = range.End;
        }
        foreach (var segment in paragraph.Segments)
            if (segment.Kind == SegmentKind.Positioned)
                AddPositioned(builder, segment, x, y, top);
        return top - y;
    }

    private static Fragment[] LayAtoms(Paragraph paragraph, LayoutContext context, double width)
    {
        if (paragraph.Atoms.Count == 0)
            return [];
        var atoms = new Fragment[paragraph.Atoms.Count];
        for (int index = 0; index < atoms.Length; index++)
        {
            var segment = paragraph.Atoms[index];
            atoms[index] = context.Layout(segment.Box, new Space(width) { ShrinkToFit = true, IsApart = true });
            paragraph.Widths[segment.Start] = Math.Max(0, atoms[index].Width + segment.Box.Margin.Horizontal);
        }
        paragraph.Accumulate();
        return atoms;
    }

    /// <summary>Adds a positioned box where it would stand: a box of blocks below the line, another at its place in the line.</summary>
    private static void AddPositioned(FragmentBuilder builder, Segment segment, double x, double y, double bottom)
    {
        bool isBlock = segment.Box.Style.Display is not (Display.Inline or Display.InlineBlock);
        for (int index = 0; index < builder.Count; index++)
        {
            if (builder[index].Fragment is not LineFragment line || !line.Holds(segment.Start))
                continue;
            double place = isBlock ? x : x + line.PlaceOf(segment.Start);
            builder.AddPositioned(segment.Box, place, builder[index].Y);
            return;
        }
        builder.AddPositioned(segment.Box, x, builder.Count == 0 ? y : bottom);
    }
}
