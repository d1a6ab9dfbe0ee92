namespace CpdMapping.Pdf.Styles.Values;

/// <summary>Whether cells without content are drawn.</summary>
internal enum EmptyCells
{
    Show,
    Hide,
}
