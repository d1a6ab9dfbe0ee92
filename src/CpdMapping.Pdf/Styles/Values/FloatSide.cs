namespace CpdMapping.Pdf.Styles.Values;

/// <summary>The side to which a box floats.</summary>
internal enum FloatSide
{
    None,
    Left,
    Right,
}
