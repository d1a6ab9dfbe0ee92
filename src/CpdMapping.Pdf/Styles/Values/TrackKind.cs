namespace CpdMapping.Pdf.Styles.Values;

/// <summary>What the breadth of a grid's track follows.</summary>
internal enum TrackKind
{
    Length,
    Fraction,
    Auto,
    MinContent,
    MaxContent,
    FitContent,
}
