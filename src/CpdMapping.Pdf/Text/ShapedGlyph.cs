namespace CpdMapping.Pdf.Text;

/// <summary>One glyph of a run, in font units.</summary>
/// <param name="Glyph">The number of the glyph in the font.</param>
/// <param name="Cluster">Where in the paragraph, in UTF-16 units, the characters begin that the glyph stands for.</param>
/// <param name="Advance">How far the pen moves, kerning included.</param>
/// <param name="XOffset">How far right of the pen the glyph is drawn.</param>
/// <param name="YOffset">How far above the baseline the glyph is drawn.</param>
internal readonly record struct ShapedGlyph(int Glyph, int Cluster, int Advance, int XOffset, int YOffset);
