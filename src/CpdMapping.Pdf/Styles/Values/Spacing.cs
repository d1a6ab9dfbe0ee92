namespace CpdMapping.Pdf.Styles.Values;

/// <summary>The room between cells, in points.</summary>
internal readonly record struct Spacing(double Horizontal, double Vertical);
