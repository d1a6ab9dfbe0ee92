namespace CpdMapping.Pdf.Styles.Values;

/// <summary>Makes larger or smaller.</summary>
internal sealed record Scaling(double X, double Y) : TransformStep;
