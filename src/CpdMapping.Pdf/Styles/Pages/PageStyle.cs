namespace CpdMapping.Pdf.Styles.Pages;

/// <summary>How one page looks; lengths in points. The style holds its background, borders and padding.</summary>
internal sealed record PageStyle(PageSize Size, double MarginTop, double MarginRight, double MarginBottom, double MarginLeft, ComputedStyle Style, IReadOnlyList<MarginBox> Boxes)
{
    /// <summary>The width that is left between the margins.</summary>
    public double ContentWidth => Math.Max(0, Size.Width - MarginLeft - MarginRight);

    public double ContentHeight => Math.Max(0, Size.Height - MarginTop - MarginBottom);
}
