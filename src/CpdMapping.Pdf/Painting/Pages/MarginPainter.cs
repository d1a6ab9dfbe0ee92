using CpdMapping.Pdf.Layout;
using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Pages;
using CpdMapping.Pdf.Markup;
using CpdMapping.Pdf.Styles.Pages;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Painting.Pages;

/// <summary>Draws what stands in the margins of a page, such as its number.</summary>
internal sealed class MarginPainter(LayoutContext context, HtmlElement root, int pageCount)
{
    /// <summary>Draws the boxes of a page's margins.</summary>
    public void Draw(FragmentPainter painter, PageSheet page)
    {
        foreach (var margin in page.Geometry.Style.Boxes)
            if (TextOf(margin, page.Number) is { Length: > 0 } text)
                Draw(painter, page.Geometry, margin, text);
    }

    private string TextOf(MarginBox margin, int number)
    {
        if (margin.Style.Content is not { } content)
            return "";
        var counters = new CounterScopes();
        counters.Reset("page", number, 0);
        counters.Reset("pages", pageCount, 0);
        return new GeneratedContent(new PageNumbers(new Dictionary<string, int>(StringComparer.Ordinal))).TextOf(content, root, counters, margin.Style.Quotes);
    }

    private void Draw(FragmentPainter painter, PageGeometry page, MarginBox margin, string text)
    {
        var box = new Box(BoxKind.Container, margin.Style, null) { HoldsLines = true, IsGenerated = true };
        box.Add(new Box(BoxKind.Text, margin.Style, null) { Text = text, IsGenerated = true });
        var (x, y, width, height) = AreaOf(page, margin.Place);
        double asked = Math.Min(width, context.Measure(box).Max);
        BoxModel.Resolve(box, width);
        var fragment = context.Layout(box, new Space(width) { ForcedWidth = asked, IsApart = true });
        var (along, down) = Place(margin.Place);
        painter.DrawRepeated(fragment, x + ((width - fragment.Width) * along), y + ((height - fragment.Height) * DownOf(margin, down)));
    }

    private static double DownOf(MarginBox margin, double otherwise) => margin.Style.VerticalAlign.Place switch
    {
        VerticalPlace.Top => 0,
        VerticalPlace.Bottom => 1,
        VerticalPlace.Middle => 0.5,
        _ => otherwise,
    };

    private static (double X, double Y, double Width, double Height) AreaOf(PageGeometry page, MarginPlace place)
    {
        var margin = page.Margin;
        double right = page.Width - margin.Right;
        double bottom = page.Height - margin.Bottom;
        return place switch
        {
            MarginPlace.TopLeftCorner => (0, 0, margin.Left, margin.Top),
            MarginPlace.TopRightCorner => (right, 0, margin.Right, margin.Top),
            MarginPlace.BottomLeftCorner => (0, bottom, margin.Left, margin.Bottom),
            MarginPlace.BottomRightCorner => (right, bottom, margin.Right, margin.Bottom),
            MarginPlace.TopLeft or MarginPlace.TopCentre or MarginPlace.TopRight => (margin.Left, 0, page.ContentWidth, margin.Top),
            MarginPlace.BottomLeft or MarginPlace.BottomCentre or MarginPlace.BottomRight => (margin.Left, bottom, page.ContentWidth, margin.Bottom),
            MarginPlace.LeftTop or MarginPlace.LeftMiddle or MarginPlace.LeftBottom => (0, margin.Top, margin.Left, page.ContentHeight),
            _ => (right, margin.Top, margin.Right, page.ContentHeight),
        };
    }

    // Where a box stands in its area: 0 at the left or top, 1 at the right or foot.
    private static (double Along, double Down) Place(MarginPlace place) => place switch
    {
        MarginPlace.TopLeft or MarginPlace.BottomLeft => (0, 0.5),
        MarginPlace.TopRight or MarginPlace.BottomRight => (1, 0.5),
        MarginPlace.LeftTop or MarginPlace.RightTop => (0.5, 0),
        MarginPlace.LeftBottom or MarginPlace.RightBottom => (0.5, 1),
        _ => (0.5, 0.5),
    };
}
