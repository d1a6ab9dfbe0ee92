namespace CpdMapping.Pdf.Styles.Values;

/// <summary>The direction of a line.</summary>
internal enum TextDirection
{
    Ltr,
    Rtl,
}
