namespace CpdMapping.Pdf.Styles.Pages;

/// <summary>Which pages a rule is for.</summary>
internal enum PageKind
{
    Any,
    First,
    Left,
    Right,
    Blank,
}
