namespace CpdMapping.Pdf.Styles.Values;

/// <summary>Whether a word that is too long is broken.</summary>
internal enum OverflowWrap
{
    Normal,
    Anywhere,
    BreakWord,
}
