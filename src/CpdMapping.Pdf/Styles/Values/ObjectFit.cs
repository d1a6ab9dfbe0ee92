namespace CpdMapping.Pdf.Styles.Values;

/// <summary>How an image fits its box.</summary>
internal enum ObjectFit
{
    Fill,
    Contain,
    Cover,
    None,
    ScaleDown,
}
