using System.Buffers.Binary;
using System.Globalization;

namespace CpdMapping.Pdf.Fonts;

/// <summary>The outlines of a font, checked once: each lies within its table and no composite contains itself.</summary>
internal sealed class GlyphOutlines
{
    private const int HeaderLength = 10;
    private const int DeepestComposite = 8;
    private const int MostComponents = 256;

    private readonly FontData _glyf;
    private readonly int[] _offsets;

    private GlyphOutlines(FontData glyf, int[] offsets)
    {
        _glyf = glyf;
        _offsets = offsets;
    }

    public int Count => _offsets.Length - 1;

    /// <summary>The bytes of one outline; none for a glyph without ink.</summary>
    public ReadOnlySpan<byte> this[int glyph] => _glyf.Span[_offsets[glyph].._offsets[glyph + 1]];

    public static GlyphOutlines Read(FontData loca, FontData glyf, bool longOffsets, int glyphCount)
    {
        int[] offsets = new int[glyphCount + 1];
        for (int i = 0; i <= glyphCount; i++)
        {
            uint offset = longOffsets ? loca.U32(i * 4) : (uint)loca.U16(i * 2) * 2;
            if (offset > (uint)glyf.Length || (i > 0 && offset < offsets[i - 1]))
                throw new FontFaultException($"The outline of glyph {Number(Math.Max(0, i - 1))} lies outside the table 'glyf'.");
            offsets[i] = (int)offset;
        }
        var outlines = new GlyphOutlines(glyf, offsets);
        outlines.Check();
        return outlines;
    }

    /// <summary>Where in the bytes of a composite outline the numbers of its components stand; none for a simple one.</summary>
    public static List<int> ComponentPlaces(ReadOnlySpan<byte> outline)
    {
        var places = new List<int>();
        if (!IsComposite(outline))
            return places;
        int place = HeaderLength;
        int flags;
        do
        {
            if (place + 4 > outline.Length)
                throw new FontFaultException("A composite glyph is cut short.");
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline[place..]);
            places.Add(place + 2);
            place += 4 + ((flags & 0x1) != 0 ? 4 : 2);
            place += (flags & 0x8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0;
            if (place > outline.Length)
                throw new FontFaultException("A composite glyph is cut short.");
        }
        while ((flags & 0x20) != 0);
        return places;
    }

    public static int GlyphAt(ReadOnlySpan<byte> outline, int place) => BinaryPrimitives.ReadUInt16BigEndian(outline[place..]);

    private static bool IsComposite(ReadOnlySpan<byte> outline) => outline.Length > 0 && outline[0] >= 0x80;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private void Check()
    {
        // The depth of each composite that is already known, so that each is walked once.
        byte[] depths = new byte[Count];
        for (int i = 0; i < Count; i++)
        {
            ReadOnlySpan<byte> outline = this[i];
            if (outline.Length is > 0 and < HeaderLength)
                throw new FontFaultException($"The outline of glyph {Number(i)} is cut short.");
            if (IsComposite(outline))
                Depth(i, depths, 1);
        }
    }

    private int Depth(int glyph, byte[] depths, int level)
    {
        if (depths[glyph] != 0)
            return depths[glyph];
        if (level > DeepestComposite)
            throw new FontFaultException($"The glyph {Number(glyph)} is made of glyphs more than {Number(DeepestComposite)} deep, or contains itself.");
        int depth = 1;
        ReadOnlySpan<byte> outline = this[glyph];
        List<int> places = ComponentPlaces(outline);
        if (places.Count > MostComponents)
            throw new FontFaultException($"The glyph {Number(glyph)} has more than {Number(MostComponents)} components.");
        foreach (int place in places)
        {
            int component = GlyphAt(outline, place);
            if (component >= Count)
                throw new FontFaultException($"The glyph {Number(glyph)} has the component {Number(component)}, which the font does not have.");
            if (this[component].Length is > 0 and < HeaderLength)
                throw new FontFaultException($"The outline of glyph {Number(component)} is cut short.");
            depth = Math.Max(depth, 1 + Depth(component, depths, level + 1));
        }
        if (depth > DeepestComposite + 1)
            throw new FontFaultException($"The glyph {Number(glyph)} is made of glyphs more than {Number(DeepestComposite)} deep.");
        depths[glyph] = (byte)depth;
        return depth;
    }
}
