namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>Ranges of glyphs in rising order, none over another.</summary>
internal sealed class GlyphRanges
{
    private readonly GlyphRange[] _ranges;

    /// <summary>Takes ranges as a font has them. Some fonts have ranges that overlap: a glyph then belongs to the first of them.</summary>
    public GlyphRanges(GlyphRange[] ranges)
    {
        int count = 0;
        int next = 0;
        foreach (GlyphRange range in ranges)
        {
            int first = Math.Max(next, range.First);
            if (first > range.Last)
                continue;
            ranges[count++] = range with { First = first };
            next = range.Last + 1;
        }
        _ranges = ranges[..count];
    }

    public ReadOnlySpan<GlyphRange> All => _ranges;

    /// <summary>Reads a table of ranges: its count, then the first glyph, the last one and a number of each.</summary>
    public static GlyphRange[] Read(LayoutData data)
    {
        var ranges = new GlyphRange[data.U16(2)];
        for (int i = 0; i < ranges.Length; i++)
        {
            int record = 4 + (i * 6);
            ranges[i] = new GlyphRange(data.U16(record), data.U16(record + 2), data.U16(record + 4));
        }
        return ranges;
    }

    /// <summary>Finds the range that a glyph is in.</summary>
    public bool TryFind(int glyph, out GlyphRange found)
    {
        int low = 0;
        int high = _ranges.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            found = _ranges[middle];
            if (glyph < found.First)
                high = middle - 1;
            else if (glyph > found.Last)
                low = middle + 1;
            else
                return true;
        }
        found = default;
        return false;
    }
}
