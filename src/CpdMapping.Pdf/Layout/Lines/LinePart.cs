namespace CpdMapping.Pdf.Layout.Lines;

/// <summary>Glyphs of one run that stand together in a line.</summary>
/// <param name="Run">The run that they are of.</param>
/// <param name="From">The first glyph, in logical order.</param>
/// <param name="To">The place after the last glyph.</param>
/// <param name="X">The left edge in the line.</param>
/// <param name="Baseline">The baseline, measured from the top of the line.</param>
/// <param name="Width">The width.</param>
/// <param name="ExtraSpace">What is added to each space between words, beyond the style's own: the line is justified.</param>
internal readonly record struct LinePart(StyledRun Run, int From, int To, double X, double Baseline, double Width, double ExtraSpace);
