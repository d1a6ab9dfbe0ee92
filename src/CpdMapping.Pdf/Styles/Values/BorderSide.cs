using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Styles.Values;

/// <summary>One side of a border; its width is nought where it is not drawn.</summary>
internal readonly record struct BorderSide(double Width, BorderStyle Style, Colour Colour);
