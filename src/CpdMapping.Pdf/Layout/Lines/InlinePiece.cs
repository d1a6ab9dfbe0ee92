using CpdMapping.Pdf.Layout.Boxes;

namespace CpdMapping.Pdf.Layout.Lines;

/// <summary>The part of a box whose content is in a line: its border box there.</summary>
/// <param name="Box">The box.</param>
/// <param name="X">The left edge in the line.</param>
/// <param name="Y">The upper edge in the line.</param>
/// <param name="Width">The width.</param>
/// <param name="Height">The height.</param>
/// <param name="Starts">Whether the box starts here, and so has its left edge.</param>
/// <param name="Ends">Whether the box ends here, and so has its right edge.</param>
internal readonly record struct InlinePiece(Box Box, double X, double Y, double Width, double Height, bool Starts, bool Ends);
