namespace CpdMapping.Pdf.Styles.Values;

/// <summary>One step of a transform.</summary>
internal abstract record TransformStep;
