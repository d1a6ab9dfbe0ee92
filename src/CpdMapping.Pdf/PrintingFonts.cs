using CpdMapping.Pdf.Fonts;
using CpdMapping.Pdf.Problems;
using CpdMapping.Pdf.Styles;

namespace CpdMapping.Pdf;

/// <summary>Gathers the fonts of one printing: the built-in ones, those given, and those that style sheets name.</summary>
internal sealed class PrintingFonts(PdfOptions options, ProblemSink problems)
{
    /// <summary>Gets all fonts; one that cannot be used is told and left out.</summary>
    public FontSet Of(IReadOnlyList<FontFaceRule> rules)
    {
        var fonts = FontSet.BuiltIn;
        foreach (var font in options.Fonts)
            fonts = With(fonts, font.Family, font.Weight, font.IsItalic, font.File);
        foreach (var rule in rules)
        {
            if (FileOf(rule) is { } file)
                fonts = With(fonts, rule.Family, rule.Weight, rule.IsItalic, file);
            else
                problems.Warning(PrintCodes.MissingFont, 1, 1, $"The font '{rule.Family}' is not printed with: none of its files is among those given ({string.Join(", ", rule.Sources)}).");
        }
        return fonts;
    }

    private ReadOnlyMemory<byte>? FileOf(FontFaceRule rule)
    {
        foreach (string source in rule.Sources)
            if (options.Files.TryGetValue(source, out var file))
                return file;
        return null;
    }

    private FontSet With(FontSet fonts, string family, int weight, bool isItalic, ReadOnlyMemory<byte> file)
    {
        try
        {
            return fonts.With(new FontFace(family, weight, isItalic, FontFile.Parse(file)));
        }
        catch (FontFaultException e)
        {
            problems.Error(PrintCodes.FaultyFont, 1, 1, $"The font '{family}' cannot be used: {e.Message}");
            return fonts;
        }
    }
}
