namespace CpdMapping.Pdf.Fonts.Features;

/// <summary>What a run of text asks of a font.</summary>
/// <param name="Script">The script as ISO 15924 has it, as <c>Latn</c>.</param>
/// <param name="Language">The language as a BCP 47 tag, or null.</param>
/// <param name="RightToLeft">Whether the run goes from right to left.</param>
/// <param name="Kerning">Whether pairs are kerned.</param>
/// <param name="Ligatures">Whether letters are joined that need not be.</param>
/// <param name="TabularFigures">Whether figures are of one width.</param>
internal readonly record struct FeatureRequest(
    string Script, string? Language, bool RightToLeft, bool Kerning, bool Ligatures, bool TabularFigures);
