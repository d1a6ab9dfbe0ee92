namespace CpdMapping.Pdf.Writing;

/// <summary>The kind of number that a page is labelled with.</summary>
internal enum PageLabelStyle
{
    Decimal,
    LowerRoman,
    UpperRoman,
    LowerAlpha,
    UpperAlpha,
}
