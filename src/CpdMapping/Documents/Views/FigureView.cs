namespace CpdMapping.Documents.Views;

/// <summary>A figure of a summary.</summary>
/// <param name="Label">What it counts.</param>
/// <param name="Value">The figure, such as <c>27 hours</c>.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record FigureView(string Label, string Value);
