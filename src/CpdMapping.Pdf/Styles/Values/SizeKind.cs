namespace CpdMapping.Pdf.Styles.Values;

/// <summary>What the size of a box follows.</summary>
internal enum SizeKind
{
    Auto,
    Length,
    None,
    MinContent,
    MaxContent,
    FitContent,
    Stretch,
}
