namespace CpdMapping.Pdf.Text;

/// <summary>What a style asks of shaping.</summary>
/// <param name="Kerning">Whether pairs are set closer or wider as the font says.</param>
/// <param name="Ligatures">Whether letters that the font joins are joined; what a script cannot do without is done all the same.</param>
/// <param name="TabularFigures">Whether figures are of one width, where the font has such figures.</param>
/// <param name="Language">The language of the text as a BCP 47 tag, for forms that differ between languages.</param>
internal sealed record ShapingOptions(bool Kerning = true, bool Ligatures = true, bool TabularFigures = false, string? Language = null)
{
    public static ShapingOptions Default { get; } = new();
}
