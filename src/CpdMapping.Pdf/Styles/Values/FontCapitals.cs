namespace CpdMapping.Pdf.Styles.Values;

/// <summary>Whether small letters are drawn as small capitals.</summary>
internal enum FontCapitals
{
    Normal,
    SmallCaps,
    AllSmallCaps,
}
