namespace CpdMapping.Pdf.Styles.Values;

/// <summary>Where words are hyphenated.</summary>
internal enum Hyphens
{
    Manual,
    None,
    Auto,
}
