namespace CpdMapping.Pdf.Styles.Values;

/// <summary>Moves; per cent are of the box itself.</summary>
internal sealed record Translation(Length X, Length Y) : TransformStep;
