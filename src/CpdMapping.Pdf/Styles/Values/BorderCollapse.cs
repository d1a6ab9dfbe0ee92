namespace CpdMapping.Pdf.Styles.Values;

/// <summary>Whether the borders of neighbouring cells are one.</summary>
internal enum BorderCollapse
{
    Separate,
    Collapse,
}
