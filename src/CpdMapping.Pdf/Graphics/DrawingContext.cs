using CpdMapping.Pdf.Fonts;
using CpdMapping.Pdf.Markup;
using CpdMapping.Pdf.Problems;
using CpdMapping.Pdf.Styles;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Graphics;

/// <summary>What drawings need of the document that they stand in.</summary>
internal sealed record DrawingContext
{
    /// <summary>The style of an element below a parent with the given style: what is used elsewhere inherits from there.</summary>
    public required Func<HtmlElement, ComputedStyle?, ComputedStyle> StyleOf { get; init; }

    public required Func<string, HtmlElement?> ElementById { get; init; }

    public required FontSet Fonts { get; init; }

    public required ProblemSink Problems { get; init; }

    public required PdfFile File { get; init; }
}
