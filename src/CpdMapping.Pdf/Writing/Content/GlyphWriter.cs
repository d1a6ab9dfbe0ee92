using CpdMapping.Pdf.Writing.Objects;

namespace CpdMapping.Pdf.Writing.Content;

/// <summary>
/// Writes a line of glyphs as one operator. The reader of the file advances by the widths of the font; where a glyph stands elsewhere, the
/// difference is written in whole thousandths of an em, and what the rounding left is counted into the next.
/// </summary>
internal static class GlyphWriter
{
    /// <summary>The most glyphs at once: PDF/A allows strings of 32,767 bytes, and a code has two, each perhaps with an escape.</summary>
    public const int MostGlyphs = 8000;

    public static void Write(ByteBuffer content, EmbeddedFont font, double size, ReadOnlySpan<GlyphDraw> glyphs)
    {
        double scale = 1000 / size;
        double place = 0;
        double reader = 0;
        double rise = 0;
        content.Append("[("u8);
        foreach (ref readonly GlyphDraw glyph in glyphs)
        {
            double difference = ((place + glyph.XOffset) * scale) - reader;
            long moved = (long)(Math.Clamp(difference, -1e8, 1e8) + (difference < 0 ? -0.5 : 0.5));
            if (glyph.YOffset != rise)
            {
                rise = glyph.YOffset;
                content.Append(")] TJ "u8).Spaced(rise).Append("Ts [("u8);
            }
            if (moved != 0)
            {
                content.Append((byte)')').Integer(-moved).Append((byte)'(');
                reader += moved;
            }
            Code(content, font.CodeFor(glyph.Glyph, glyph.Text));
            reader += font.WidthOf(glyph.Glyph);
            place += glyph.Advance;
        }
        content.Append(")] TJ"u8);
        if (rise != 0)
            content.Append(" 0 Ts"u8);
    }

    private static void Code(ByteBuffer content, int code)
    {
        Escaped(content, (byte)(code >> 8));
        Escaped(content, (byte)(code & 0xFF));
    }

    // A carriage return in a string would be read as a line feed.
    private static void Escaped(ByteBuffer content, byte value)
    {
        if (value is (byte)'(' or (byte)')' or (byte)'\\')
            content.Append((byte)'\\').Append(value);
        else if (value == (byte)'\r')
            content.Append("\\r"u8);
        else
            content.Append(value);
    }
}
