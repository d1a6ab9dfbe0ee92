namespace CpdMapping.Pdf.Styles.Values;

/// <summary>Where an inline box, or the content of a cell, stands.</summary>
internal enum VerticalPlace
{
    Baseline,
    Sub,
    Super,
    TextTop,
    TextBottom,
    Middle,
    Top,
    Bottom,
}
