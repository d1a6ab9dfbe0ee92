namespace CpdMapping.Pdf.Styles.Values;

/// <summary>What relative values are relative to.</summary>
internal sealed class ComputeContext
{
    /// <summary>The style that is inherited from; that of the document where there is no parent.</summary>
    public required ComputedStyle Parent { get; init; }

    /// <summary>The size of the element's own font; while that is computed, of its parent's.</summary>
    public double FontSize { get; set; }

    public required double RootFontSize { get; init; }

    /// <summary>The width of the page's content, for <c>vw</c>.</summary>
    public required double ViewWidth { get; init; }

    public required double ViewHeight { get; init; }
}
