namespace CpdMapping.Pdf.Styles.Values;

/// <summary>An image by its address.</summary>
internal sealed record ImageReference(string Address) : BackgroundImage;
