namespace CpdMapping.Pdf.Styles.Values;

/// <summary>How letters are changed for the page.</summary>
internal enum TextTransform
{
    None,
    Uppercase,
    Lowercase,
    Capitalise,
}
