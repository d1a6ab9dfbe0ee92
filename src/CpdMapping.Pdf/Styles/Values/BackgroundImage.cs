namespace CpdMapping.Pdf.Styles.Values;

/// <summary>An image behind a box.</summary>
internal abstract record BackgroundImage;
