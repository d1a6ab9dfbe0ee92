namespace CpdMapping.Pdf.Styles;

/// <summary>What a sheet says of a font: its family, how it looks, and the files that may hold it.</summary>
internal sealed record FontFaceRule(string Family, int Weight, bool IsItalic, IReadOnlyList<string> Sources, int Offset);
