namespace CpdMapping.Pdf.Styles.Values;

/// <summary>How a line through, under or over text is drawn.</summary>
internal enum DecorationStyle
{
    Solid,
    Double,
    Dotted,
    Dashed,
    Wavy,
}
