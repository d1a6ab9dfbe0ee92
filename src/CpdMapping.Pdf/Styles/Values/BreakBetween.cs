namespace CpdMapping.Pdf.Styles.Values;

/// <summary>Whether a page or column ends before or after a box.</summary>
internal enum BreakBetween
{
    Auto,
    Avoid,
    AvoidPage,
    AvoidColumn,
    Page,
    Column,
    Left,
    Right,
    Recto,
    Verso,
}
