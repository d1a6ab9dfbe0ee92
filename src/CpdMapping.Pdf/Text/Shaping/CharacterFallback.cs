using CpdMapping.Pdf.Fonts;
using CpdMapping.Pdf.Text.Unicode;

namespace CpdMapping.Pdf.Text.Shaping;

/// <summary>What stands in for a character that a font lacks and that another one of its glyphs can show just as well.</summary>
internal static class CharacterFallback
{
    private const int Space = ' ';

    /// <summary>Whether a font can show a character, by itself, by its parts or by a stand-in.</summary>
    public static bool Covers(FontFile font, int codePoint)
    {
        if (font.GlyphFor(codePoint) != 0)
            return true;
        if (Characters.Of(codePoint).Has(CharacterTraits.Ignorable | CharacterTraits.Control))
            return true;
        int other = StandIn(codePoint);
        if (other != 0 && font.GlyphFor(other) != 0)
            return true;
        return Characters.TryDecompose(codePoint, out int first, out int second)
            && Covers(font, first)
            && (second == 0 || font.GlyphFor(second) != 0);
    }

    /// <summary>The glyph of a character or of its stand-in, or zero.</summary>
    public static int GlyphFor(FontFile font, int codePoint)
    {
        int glyph = font.GlyphFor(codePoint);
        if (glyph != 0)
            return glyph;
        int other = StandIn(codePoint);
        return other == 0 ? 0 : font.GlyphFor(other);
    }

    /// <summary>How wide a space is that a font shows by its plain space; minus one for any other character.</summary>
    public static int SpaceAdvance(FontFile font, int codePoint)
    {
        if (StandIn(codePoint) != Space || font.GlyphFor(codePoint) != 0)
            return -1;
        int em = font.UnitsPerEm;
        int space = font.AdvanceOf(font.GlyphFor(Space));
        return codePoint switch
        {
            0x2000 or 0x2002 => em / 2,
            0x2001 or 0x2003 or 0x3000 => em,
            0x2004 => em / 3,
            0x2005 => em / 4,
            0x2006 => em / 6,
            0x2007 => font.GlyphFor('0') is var zero and not 0 ? font.AdvanceOf(zero) : space,
            0x2008 => font.GlyphFor('.') is var stop and not 0 ? font.AdvanceOf(stop) : space,
            0x2009 => em / 5,
            0x200A => em / 10,
            0x202F => space / 2,
            0x205F => em * 4 / 18,
            _ => space,
        };
    }

    private static int StandIn(int codePoint) => codePoint switch
    {
        0xA0 or (>= 0x2000 and <= 0x200A) or 0x202F or 0x205F or 0x3000 => Space,
        0x2010 => '-',
        0x2011 => '-',
        _ => 0,
    };
}
