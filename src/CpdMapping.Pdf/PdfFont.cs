namespace CpdMapping.Pdf;

/// <summary>A font that is given to print with: a TrueType file and the name, weight and slant by which style sheets ask for it.</summary>
/// <param name="Family">The family, as in <c>font-family</c>.</param>
/// <param name="File">The bytes of the TrueType file.</param>
/// <param name="Weight">The weight, 400 for regular and 700 for bold.</param>
/// <param name="IsItalic">Whether the letters are slanted.</param>
public sealed record PdfFont(string Family, ReadOnlyMemory<byte> File, int Weight = 400, bool IsItalic = false);
