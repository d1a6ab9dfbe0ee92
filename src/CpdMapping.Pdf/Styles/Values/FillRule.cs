namespace CpdMapping.Pdf.Styles.Values;

/// <summary>What of a crossing path is inside.</summary>
internal enum FillRule
{
    Nonzero,
    Evenodd,
}
