namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>A point of a glyph at which another is hung.</summary>
internal readonly record struct Anchor(int X, int Y)
{
    /// <summary>The anchor at the end of an offset that is counted from a place; null where the font gives none.</summary>
    public static Anchor? Read(FontData data, int origin, int offsetPlace)
    {
        int offset = data.U16OrZero(offsetPlace);
        return offset == 0 ? null : new Anchor(data.S16OrZero(origin + offset + 2), data.S16OrZero(origin + offset + 4));
    }
}
