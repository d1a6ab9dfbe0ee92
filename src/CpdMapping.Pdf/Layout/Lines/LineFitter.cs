using CpdMapping.Pdf.Text;

namespace CpdMapping.Pdf.Layout.Lines;

/// <summary>Breaks a paragraph into lines: each takes as much as it holds.</summary>
internal static class LineFitter
{
    /// <summary>How far a line may stick out: rounding, not an overflow.</summary>
    private const double Tolerance = 0.01;

    /// <summary>Finds the line that starts at a place.</summary>
    public static LineRange Next(Paragraph paragraph, int start, double room)
    {
        var offsets = paragraph.Offsets;
        var breaks = paragraph.Breaks;
        string text = paragraph.Text;
        int fits = LastWithin(offsets, start, room + Tolerance);
        int hang = fits;
        while (hang < text.Length && text[hang] is ' ' or '\u200B')
            hang++;
        // A line feed has no width: it may stand just after what fits.
        int reach = Math.Min(text.Length, hang + 1);
        for (int must = start + 1; must <= reach; must++)
            if (breaks[must] == LineBreak.Required && (must <= hang || text[must - 1] == '\n'))
                return Line(paragraph, start, must, isLast: true);
        for (int end = hang; end > start; end--)
        {
            if (breaks[end] == LineBreak.None)
                continue;
            if (HyphenAt(paragraph, end) is { } hyphen && offsets[end] - offsets[start] + hyphen > room + Tolerance)
                continue;
            return Line(paragraph, start, end, isLast: false);
        }
        for (int end = fits; end > start; end--)
            if (paragraph.Emergency[end])
                return Line(paragraph, start, end, isLast: false);
        for (int end = start + 1; end < text.Length; end++)
            if (end > fits && (breaks[end] != LineBreak.None || paragraph.Emergency[end]))
                return Line(paragraph, start, end, breaks[end] == LineBreak.Required);
        return Line(paragraph, start, text.Length, isLast: true);
    }

    /// <summary>Measures the widest piece that cannot be broken and the widest line that the text has of itself.</summary>
    public static MinMax Measure(Paragraph paragraph)
    {
        var offsets = paragraph.Offsets;
        double least = 0;
        double most = 0;
        int word = 0;
        int line = 0;
        for (int end = 1; end <= paragraph.Text.Length; end++)
        {
            var kind = paragraph.Breaks[end];
            if (kind == LineBreak.None && !(paragraph.IsNarrowable && paragraph.Emergency[end]))
                continue;
            double hyphen = HyphenAt(paragraph, end) ?? 0;
            least = Math.Max(least, offsets[paragraph.SeenEnd(word, end)] - offsets[word] + hyphen);
            word = end;
            if (kind != LineBreak.Required)
                continue;
            most = Math.Max(most, offsets[paragraph.SeenEnd(line, end)] - offsets[line]);
            line = end;
        }
        return new MinMax(least, most);
    }

    private static LineRange Line(Paragraph paragraph, int start, int end, bool isLast)
    {
        int seen = paragraph.SeenEnd(start, end);
        double? hyphen = isLast ? null : HyphenAt(paragraph, end);
        return new LineRange(start, end, seen, paragraph.Offsets[seen] - paragraph.Offsets[start] + (hyphen ?? 0), isLast, hyphen is not null);
    }

    private static double? HyphenAt(Paragraph paragraph, int end)
    {
        if (paragraph.Hyphens is not { } hyphens || !hyphens.TryGetValue(end, out var run))
            return null;
        int units = 0;
        foreach (var glyph in run.Run.Glyphs)
            units += glyph.Advance;
        return units * run.Scale;
    }

    private static int LastWithin(double[] offsets, int start, double room)
    {
        int low = start;
        int high = offsets.Length - 1;
        double limit = offsets[start] + room;
        while (low < high)
        {
            int middle = (low + high + 1) >>> 1;
            if (offsets[middle] <= limit)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}
