namespace CpdMapping.Pdf.Styles.Values;

/// <summary>Turns clockwise.</summary>
internal sealed record Rotation(double Degrees) : TransformStep;
