namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>A set of glyphs, each with its place in the set.</summary>
internal sealed class Coverage
{
    private readonly Range[] _ranges;

    private Coverage(Range[] ranges) => _ranges = ranges;

    public static Coverage Read(LayoutData data)
    {
        Range[] ranges;
        switch (data.U16(0))
        {
            case 1:
                ushort[] glyphs = data.List(2);
                ranges = new Range[glyphs.Length];
                for (int i = 0; i < glyphs.Length; i++)
                    ranges[i] = new Range(glyphs[i], glyphs[i], i);
                break;
            case 2:
                ranges = new Range[data.U16(2)];
                for (int i = 0; i < ranges.Length; i++)
                {
                    int record = 4 + (i * 6);
                    ranges[i] = new Range((ushort)data.U16(record), (ushort)data.U16(record + 2), data.U16(record + 4));
                }
                break;
            default:
                throw new FontFaultException("The features of the font have a set of glyphs of an unknown form.");
        }
        return new Coverage(InOrder(ranges));
    }

    public bool Contains(int glyph) => IndexOf(glyph) >= 0;

    /// <summary>The place of a glyph in the set, or -1.</summary>
    public int IndexOf(int glyph)
    {
        int low = 0;
        int high = _ranges.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            ref readonly Range range = ref _ranges[middle];
            if (glyph < range.First)
                high = middle - 1;
            else if (glyph > range.Last)
                low = middle + 1;
            else
                return range.Index + glyph - range.First;
        }
        return -1;
    }

    /// <summary>Marks every glyph of the set with a bit.</summary>
    public void Mark(ulong[] masks, ulong bit)
    {
        foreach (Range range in _ranges)
        {
            for (int glyph = range.First; glyph <= range.Last && glyph < masks.Length; glyph++)
                masks[glyph] |= bit;
        }
    }

    // Some fonts have ranges that overlap: a glyph then belongs to the first of them.
    private static Range[] InOrder(Range[] ranges)
    {
        int count = 0;
        int next = 0;
        foreach (Range range in ranges)
        {
            int skipped = Math.Max(0, next - range.First);
            if (range.First + skipped > range.Last)
                continue;
            ranges[count++] = new Range((ushort)(range.First + skipped), range.Last, range.Index + skipped);
            next = range.Last + 1;
        }
        return ranges[..count];
    }

    private readonly record struct Range(ushort First, ushort Last, int Index);
}
