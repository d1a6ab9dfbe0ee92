namespace CpdMapping.Pdf.Styles.Values;

/// <summary>Whether the widths of columns follow their content.</summary>
internal enum TableLayout
{
    Auto,
    Fixed,
}
