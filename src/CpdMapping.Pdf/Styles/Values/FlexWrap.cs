namespace CpdMapping.Pdf.Styles.Values;

/// <summary>Whether flex items go on in further lines.</summary>
internal enum FlexWrap
{
    Nowrap,
    Wrap,
    WrapReverse,
}
