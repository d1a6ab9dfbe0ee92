namespace CpdMapping.Pdf.Styles.Cascade;

/// <summary>The words that every property takes.</summary>
internal enum WideKeyword
{
    Inherit,
    Initial,
    Unset,
}
