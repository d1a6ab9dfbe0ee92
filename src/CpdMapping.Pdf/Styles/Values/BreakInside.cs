namespace CpdMapping.Pdf.Styles.Values;

/// <summary>Whether a box may be broken.</summary>
internal enum BreakInside
{
    Auto,
    Avoid,
    AvoidPage,
    AvoidColumn,
}
