namespace CpdMapping.Pdf.Layout.Lines;

/// <summary>The part of a paragraph that one line holds.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">The place after the last character, hanging spaces included.</param>
/// <param name="SeenEnd">The place after the last character that is seen.</param>
/// <param name="Width">The width of what is seen, a hyphen included.</param>
/// <param name="IsLast">Whether the line ends where the text does, or where the author asked it to.</param>
/// <param name="HasHyphen">Whether a soft hyphen ends the line.</param>
internal readonly record struct LineRange(int Start, int End, int SeenEnd, double Width, bool IsLast, bool HasHyphen);
