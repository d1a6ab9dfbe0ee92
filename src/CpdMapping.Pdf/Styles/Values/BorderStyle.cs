namespace CpdMapping.Pdf.Styles.Values;

/// <summary>How a border, or a rule between columns, is drawn.</summary>
internal enum BorderStyle
{
    None,
    Hidden,
    Dotted,
    Dashed,
    Solid,
    Double,
    Groove,
    Ridge,
    Inset,
    Outset,
}
