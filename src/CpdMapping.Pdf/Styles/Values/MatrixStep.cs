namespace CpdMapping.Pdf.Styles.Values;

/// <summary>A matrix given by its six numbers; the last two are points.</summary>
internal sealed record MatrixStep(double A, double B, double C, double D, double E, double F) : TransformStep;
