namespace CpdMapping.Pdf.Writing;

/// <summary>How the items of a list are marked; the names are the format's.</summary>
internal enum ListNumbering
{
    None,
    Disc,
    Circle,
    Square,
    Decimal,
    UpperRoman,
    LowerRoman,
    UpperAlpha,
    LowerAlpha,
}
