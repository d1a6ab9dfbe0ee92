namespace CpdMapping.Pdf.Styles.Values;

/// <summary>Where words may break.</summary>
internal enum WordBreak
{
    Normal,
    BreakAll,
    KeepAll,
    BreakWord,
}
