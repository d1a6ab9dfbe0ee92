using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Styles.Values;

/// <summary>A colour of a gradient, and its place on the line; null where the neighbours say it.</summary>
internal readonly record struct GradientStop(Colour? Colour, Length? Place);
