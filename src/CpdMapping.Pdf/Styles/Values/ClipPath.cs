namespace CpdMapping.Pdf.Styles.Values;

/// <summary>What of a box is seen: what insets leave, or what lies in the shape of an id.</summary>
internal sealed record ClipPath(ClipInset? Inset, string? Reference);
