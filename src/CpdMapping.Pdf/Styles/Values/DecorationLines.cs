namespace CpdMapping.Pdf.Styles.Values;

/// <summary>The lines that decorate text.</summary>
[Flags]
internal enum DecorationLines
{
    None = 0,
    Underline = 1,
    Overline = 2,
    LineThrough = 4,
}
