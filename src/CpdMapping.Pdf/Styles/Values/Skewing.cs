namespace CpdMapping.Pdf.Styles.Values;

/// <summary>Slants by angles in degrees.</summary>
internal sealed record Skewing(double X, double Y) : TransformStep;
