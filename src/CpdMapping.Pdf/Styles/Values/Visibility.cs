namespace CpdMapping.Pdf.Styles.Values;

/// <summary>Whether a box that takes its place is drawn.</summary>
internal enum Visibility
{
    Visible,
    Hidden,
    Collapse,
}
