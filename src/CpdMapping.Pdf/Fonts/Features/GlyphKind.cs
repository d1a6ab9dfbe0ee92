namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>What a glyph is to the features, with the numbers of the table of definitions.</summary>
internal enum GlyphKind : byte
{
    None = 0,
    Base = 1,
    Ligature = 2,
    Mark = 3,
    Component = 4,
}
