namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>Puts glyphs into numbered classes; a glyph that is not named is of class zero.</summary>
internal sealed class GlyphClasses
{
    private readonly Range[] _ranges;

    private GlyphClasses(Range[] ranges) => _ranges = ranges;

    public static GlyphClasses None { get; } = new([]);

    public int this[int glyph]
    {
        get
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
                    return range.Class;
            }
            return 0;
        }
    }

    public static GlyphClasses Read(LayoutData data)
    {
        Range[] ranges;
        switch (data.U16(0))
        {
            case 1:
                int first = data.U16(2);
                ushort[] classes = data.List(4);
                ranges = new Range[classes.Length];
                for (int i = 0; i < classes.Length; i++)
                    ranges[i] = new Range(first + i, first + i, classes[i]);
                break;
            case 2:
                ranges = new Range[data.U16(2)];
                for (int i = 0; i < ranges.Length; i++)
                {
                    int record = 4 + (i * 6);
                    ranges[i] = new Range(data.U16(record), data.U16(record + 2), (ushort)data.U16(record + 4));
                }
                break;
            default:
                throw new FontFaultException("The features of the font have classes of glyphs of an unknown form.");
        }
        return new GlyphClasses(InOrder(ranges));
    }

    // Where ranges overlap, a glyph belongs to the first of them.
    private static Range[] InOrder(Range[] ranges)
    {
        int count = 0;
        int next = 0;
        foreach (Range range in ranges)
        {
            int first = Math.Max(next, range.First);
            if (first > range.Last)
                continue;
            ranges[count++] = range with { First = first };
            next = range.Last + 1;
        }
        return ranges[..count];
    }

    private readonly record struct Range(int First, int Last, ushort Class);
}
