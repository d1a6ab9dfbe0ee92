using System.Buffers.Binary;

namespace CpdMapping.Pdf.Fonts;

/// <summary>How far each glyph moves the pen and where its ink begins, in font units.</summary>
internal sealed class GlyphMetrics
{
    private readonly ushort[] _advances;
    private readonly short[] _bearings;

    private GlyphMetrics(ushort[] advances, short[] bearings)
    {
        _advances = advances;
        _bearings = bearings;
    }

    public int AdvanceOf(int glyph) => glyph >= 0 && glyph < _advances.Length ? _advances[glyph] : 0;

    public static GlyphMetrics Read(FontData table, int fullCount, int glyphCount)
    {
        if (fullCount == 0 || fullCount > glyphCount)
            throw new FontFaultException("The table 'hhea' states a number of advances that the glyphs do not bear out.");
        ushort[] advances = new ushort[glyphCount];
        short[] bearings = new short[glyphCount];
        for (int i = 0; i < glyphCount; i++)
        {
            advances[i] = (ushort)table.U16(Math.Min(i, fullCount - 1) * 4);
            // Glyphs after the last full record share its advance and have a bearing alone.
            bearings[i] = (short)table.S16(i < fullCount ? (i * 4) + 2 : (fullCount * 4) + ((i - fullCount) * 2));
        }
        return new GlyphMetrics(advances, bearings);
    }

    /// <summary>The table of some glyphs, with a full record for each.</summary>
    public byte[] Table(List<int> glyphs)
    {
        byte[] table = new byte[glyphs.Count * 4];
        for (int i = 0; i < glyphs.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(i * 4), _advances[glyphs[i]]);
            BinaryPrimitives.WriteInt16BigEndian(table.AsSpan((i * 4) + 2), _bearings[glyphs[i]]);
        }
        return table;
    }
}
