using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Fragments;

namespace CpdMapping.Pdf.Layout.Replaced;

/// <summary>A picture or a drawing that has its size.</summary>
/// <param name="Box">The box.</param>
/// <param name="Width">The width of the border box.</param>
/// <param name="Height">The height of the border box.</param>
internal sealed record ArtFragment(Box Box, double Width, double Height) : Fragment(Box, Width, Height);
