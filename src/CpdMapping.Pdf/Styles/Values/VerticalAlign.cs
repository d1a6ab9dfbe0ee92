namespace CpdMapping.Pdf.Styles.Values;

/// <summary>Where an inline box stands, and how far it is raised above that.</summary>
internal readonly record struct VerticalAlign(VerticalPlace Place, Length Raise = default);
