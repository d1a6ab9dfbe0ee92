namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>Puts glyphs into numbered classes; a glyph that is not named is of class zero.</summary>
internal sealed class GlyphClasses
{
    private readonly GlyphRanges _ranges;

    private GlyphClasses(GlyphRange[] ranges) => _ranges = new GlyphRanges(ranges);

    public static GlyphClasses None { get; } = new([]);

    public int this[int glyph] => _ranges.TryFind(glyph, out GlyphRange range) ? range.Value : 0;

    public static GlyphClasses Read(LayoutData data)
    {
        switch (data.U16(0))
        {
            case 1:
                int first = data.U16(2);
                ushort[] classes = data.List(4);
                var ranges = new GlyphRange[classes.Length];
                for (int i = 0; i < classes.Length; i++)
                    ranges[i] = new GlyphRange(first + i, first + i, classes[i]);
                return new GlyphClasses(ranges);
            case 2:
                return new GlyphClasses(GlyphRanges.Read(data));
            default:
                throw new FontFaultException("The features of the font have classes of glyphs of an unknown form.");
        }
    }
}
