namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>Glyphs that stand side by side, with what a table says of them.</summary>
internal readonly record struct GlyphRange(int First, int Last, int Value);
