using CpdMapping.Pdf.Styles.Pages;

namespace CpdMapping.Pdf.Layout.Pages;

/// <summary>The measures of one page in points.</summary>
/// <param name="Style">What the style sheets say of the page.</param>
/// <param name="Width">The width of the sheet.</param>
/// <param name="Height">The height of the sheet.</param>
/// <param name="Margin">The room around the page's content.</param>
internal sealed record PageGeometry(PageStyle Style, double Width, double Height, Edges Margin)
{
    /// <summary>Gets the width of the page's content.</summary>
    public double ContentWidth => Math.Max(0, Width - Margin.Horizontal);

    /// <summary>Gets the height of the page's content.</summary>
    public double ContentHeight => Math.Max(0, Height - Margin.Vertical);
}
