namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>A set of glyphs, each with its place in the set.</summary>
internal sealed class Coverage
{
    // The value of a range, added to a glyph of it, is the glyph's place.
    private readonly GlyphRanges _ranges;

    private Coverage(GlyphRange[] ranges) => _ranges = new GlyphRanges(ranges);

    public static Coverage Read(LayoutData data)
    {
        GlyphRange[] ranges;
        switch (data.U16(0))
        {
            case 1:
                ushort[] glyphs = data.List(2);
                ranges = new GlyphRange[glyphs.Length];
                for (int i = 0; i < glyphs.Length; i++)
                    ranges[i] = new GlyphRange(glyphs[i], glyphs[i], i - glyphs[i]);
                break;
            case 2:
                ranges = GlyphRanges.Read(data);
                for (int i = 0; i < ranges.Length; i++)
                    ranges[i] = ranges[i] with { Value = ranges[i].Value - ranges[i].First };
                break;
            default:
                throw new FontFaultException("The features of the font have a set of glyphs of an unknown form.");
        }
        return new Coverage(ranges);
    }

    public bool Contains(int glyph) => IndexOf(glyph) >= 0;

    /// <summary>The place of a glyph in the set, or -1.</summary>
    public int IndexOf(int glyph) => _ranges.TryFind(glyph, out GlyphRange range) ? range.Value + glyph : -1;

    /// <summary>Marks every glyph of the set with a bit.</summary>
    public void Mark(ulong[] masks, ulong bit)
    {
        foreach (GlyphRange range in _ranges.All)
        {
            for (int glyph = range.First; glyph <= range.Last && glyph < masks.Length; glyph++)
                masks[glyph] |= bit;
        }
    }
}
