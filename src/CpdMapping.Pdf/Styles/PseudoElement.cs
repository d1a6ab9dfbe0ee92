namespace CpdMapping.Pdf.Styles;

/// <summary>A box that stands for no element of its own.</summary>
internal enum PseudoElement
{
    None,
    Before,
    After,
    Marker,
}
