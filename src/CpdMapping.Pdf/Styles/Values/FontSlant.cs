namespace CpdMapping.Pdf.Styles.Values;

/// <summary>Whether letters slant.</summary>
internal enum FontSlant
{
    Normal,
    Italic,
    Oblique,
}
