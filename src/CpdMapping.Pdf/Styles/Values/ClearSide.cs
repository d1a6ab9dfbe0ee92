namespace CpdMapping.Pdf.Styles.Values;

/// <summary>Which floating boxes a box stands below.</summary>
internal enum ClearSide
{
    None,
    Left,
    Right,
    Both,
}
