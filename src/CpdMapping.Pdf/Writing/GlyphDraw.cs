namespace CpdMapping.Pdf.Writing;

/// <summary>One glyph of a line, in the order in which it stands on the page.</summary>
/// <param name="Glyph">The glyph's number in its font.</param>
/// <param name="Advance">How far the next glyph stands, in points, kerning and spacing counted.</param>
/// <param name="XOffset">How far to the right the glyph is drawn of its place.</param>
/// <param name="YOffset">How far above the baseline the glyph is drawn.</param>
/// <param name="Text">What the glyph stands for; empty where the text stands on another glyph of its cluster.</param>
internal readonly record struct GlyphDraw(int Glyph, double Advance, double XOffset, double YOffset, string Text);
