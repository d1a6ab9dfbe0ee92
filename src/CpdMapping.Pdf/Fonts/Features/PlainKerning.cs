namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>The kerning of older fonts: one list of pairs (table kern, format 0).</summary>
internal sealed class PlainKerning
{
    private const int FirstPair = 14;
    private const int PairLength = 6;
    private const int Horizontal = 1;

    private readonly FontData _pairs;
    private readonly int _count;

    private PlainKerning(FontData pairs, int count)
    {
        _pairs = pairs;
        _count = count;
    }

    /// <summary>The kerning of a font, or null where it has none in this form.</summary>
    public static PlainKerning? Read(FontData? table)
    {
        if (table is not { } data || data.U16OrZero(0) != 0)
            return null;
        int place = 4;
        for (int i = 0; i < data.U16OrZero(2) && place + FirstPair <= data.Length; i++)
        {
            // Format 0 for horizontal text, which neither sets a least distance nor moves glyphs up.
            if (data.U16OrZero(place + 4) == Horizontal)
                return new PlainKerning(data.From(place + FirstPair), data.U16OrZero(place + 6));
            place += Math.Max(FirstPair, data.U16OrZero(place + 2));
        }
        return null;
    }

    /// <summary>Sets letters closer or wider; marks between them are passed over.</summary>
    public void Apply(GlyphBuffer buffer)
    {
        int previous = -1;
        for (int i = 0; i < buffer.Count; i++)
        {
            if (buffer[i].Kind == GlyphKind.Mark || buffer[i].Ignorable)
                continue;
            if (previous >= 0)
                buffer[previous].Advance += Find(buffer[previous].Glyph, buffer[i].Glyph);
            previous = i;
        }
    }

    private int Find(int first, int second)
    {
        long wanted = ((long)first << 16) | (uint)second;
        int low = 0;
        int high = _count - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            int place = middle * PairLength;
            long pair = ((long)_pairs.U16OrZero(place) << 16) | (uint)_pairs.U16OrZero(place + 2);
            if (pair == wanted)
                return _pairs.S16OrZero(place + 4);
            if (wanted < pair)
                high = middle - 1;
            else
                low = middle + 1;
        }
        return 0;
    }
}
