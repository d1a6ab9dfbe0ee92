namespace CpdMapping.Pdf.Styles.Values;

/// <summary>A gradient along a line.</summary>
/// <param name="Degrees">Its direction, clockwise from upwards; for a corner, of a square box.</param>
/// <param name="ToCorner">Whether it runs to a corner.</param>
/// <param name="Stops">Its colours.</param>
internal sealed record LinearGradient(double Degrees, bool ToCorner, IReadOnlyList<GradientStop> Stops) : BackgroundImage;
