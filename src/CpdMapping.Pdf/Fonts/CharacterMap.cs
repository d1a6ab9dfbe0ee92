namespace CpdMapping.Pdf.Fonts;

/// <summary>Which glyph a character has, by pages of 256 characters so that a look-up is two array reads.</summary>
internal sealed class CharacterMap
{
    private const int LastCodePoint = 0x10FFFF;

    private readonly ushort[]?[] _pages = new ushort[]?[(LastCodePoint >> 8) + 1];

    private CharacterMap()
    {
    }

    /// <summary>The glyph of a code point, or zero where the font has none.</summary>
    public int this[int codePoint] => codePoint is >= 0 and <= LastCodePoint && _pages[codePoint >> 8] is { } page ? page[codePoint & 0xFF] : 0;

    public static CharacterMap Read(FontData table, int glyphCount)
    {
        var map = new CharacterMap();
        (int offset, int format) = Choose(table);
        FontData subtable = table.From(offset);
        if (format == 12)
            map.ReadGroups(subtable, glyphCount);
        else
            map.ReadSegments(subtable, glyphCount);
        return map;
    }

    // The fullest subtable that is in Unicode: format 12 before format 4.
    private static (int Offset, int Format) Choose(FontData table)
    {
        (int Offset, int Format) best = (0, 0);
        int count = table.U16(2);
        for (int i = 0; i < count; i++)
        {
            int record = 4 + (i * 8);
            int platform = table.U16(record);
            int encoding = table.U16(record + 2);
            bool unicode = platform == 0 ? encoding != 5 : platform == 3 && encoding is 0 or 1 or 10;
            if (!unicode)
                continue;
            int offset = table.Bounded32(record + 4);
            int format = table.U16(offset);
            if (format is 4 or 12 && format > best.Format)
                best = (offset, format);
        }
        return best.Format != 0 ? best : throw new FontFaultException("The table 'cmap' has no map from Unicode in format 4 or 12.");
    }

    private void ReadGroups(FontData data, int glyphCount)
    {
        int count = data.Bounded32(12);
        int next = 0;
        for (int i = 0; i < count; i++)
        {
            int record = 16 + (i * 12);
            uint first = data.U32(record);
            uint last = data.U32(record + 4);
            uint glyph = data.U32(record + 8);
            if (first > last || last > LastCodePoint || first < next)
                throw new FontFaultException("The groups of the table 'cmap' are not in ascending order.");
            for (int c = (int)first; c <= (int)last; c++, glyph++)
            {
                if (glyph >= glyphCount)
                    break;
                Set(c, (int)glyph);
            }
            next = (int)last + 1;
        }
    }

    private void ReadSegments(FontData data, int glyphCount)
    {
        int count = data.U16(6) / 2;
        int starts = 16 + (count * 2);
        int deltas = starts + (count * 2);
        int ranges = deltas + (count * 2);
        int next = 0;
        for (int i = 0; i < count; i++)
        {
            int last = data.U16(14 + (i * 2));
            // The first segment that ends at or after a character has it, so an overlap belongs to the earlier one.
            int first = Math.Max(next, data.U16(starts + (i * 2)));
            int delta = data.U16(deltas + (i * 2));
            int range = data.U16(ranges + (i * 2));
            for (int c = first; c <= last && c != 0xFFFF; c++)
            {
                int glyph = c;
                if (range != 0)
                {
                    int place = ranges + (i * 2) + range + ((c - data.U16(starts + (i * 2))) * 2);
                    // Some fonts end their last segment past the table; what is not there is not mapped.
                    glyph = place + 2 <= data.Length ? data.U16(place) : 0;
                    if (glyph == 0)
                        continue;
                }
                glyph = (glyph + delta) & 0xFFFF;
                if (glyph < glyphCount)
                    Set(c, glyph);
            }
            next = Math.Max(next, last + 1);
        }
    }

    private void Set(int codePoint, int glyph) => (_pages[codePoint >> 8] ??= new ushort[256])[codePoint & 0xFF] = (ushort)glyph;
}
