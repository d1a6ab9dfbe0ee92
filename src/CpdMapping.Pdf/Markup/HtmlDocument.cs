namespace CpdMapping.Pdf.Markup;

/// <summary>A document as it was read: one tree with <c>html</c> at its root, and what its head says about it.</summary>
internal sealed record HtmlDocument(HtmlElement Root, HtmlElement Head, HtmlElement Body)
{
    public string? Title { get; init; }

    public string? Language { get; init; }

    public string? Author { get; init; }

    public string? Description { get; init; }

    public string? Keywords { get; init; }

    /// <summary>The <c>style</c> elements, in order, wherever they stand.</summary>
    public IReadOnlyList<HtmlElement> StyleElements { get; init; } = [];
}
