namespace CpdMapping.Pdf.Styles.Values;

/// <summary>What is done with content larger than its box.</summary>
internal enum Overflow
{
    Visible,
    Hidden,
    Clip,
    Scroll,
    Auto,
}
