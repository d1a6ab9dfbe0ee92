namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>A sequence of glyphs, what must stand around it, and the lookups to apply within it.</summary>
/// <param name="Before">What must stand before the sequence, the nearest first.</param>
/// <param name="Rest">The sequence after its first glyph.</param>
/// <param name="After">What must stand after the sequence.</param>
/// <param name="Steps">Which lookups to apply at which places of the sequence.</param>
internal sealed record ContextRule(ushort[] Before, ushort[] Rest, ushort[] After, (int Place, int Lookup)[] Steps);
