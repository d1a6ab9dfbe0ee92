using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Text;

namespace CpdMapping.Pdf.Layout.Lines;

/// <summary>Glyphs of one face, direction and text box.</summary>
internal sealed record StyledRun(Box Box, TextStyle Style, ShapedRun Run)
{
    /// <summary>Gets the place after the last character.</summary>
    public int End => Run.Start + Run.Length;

    /// <summary>Gets how many points a unit of the face is.</summary>
    public double Scale { get; } = Style.Size / Run.Face.File.UnitsPerEm;
}
