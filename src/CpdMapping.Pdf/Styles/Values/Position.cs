namespace CpdMapping.Pdf.Styles.Values;

/// <summary>How a box is placed.</summary>
internal enum Position
{
    Static,
    Relative,
    Absolute,
    Fixed,
    Sticky,
}
