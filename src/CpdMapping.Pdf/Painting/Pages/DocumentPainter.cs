using CpdMapping.Pdf.Graphics;
using CpdMapping.Pdf.Layout;
using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Pages;
using CpdMapping.Pdf.Layout.Replaced;
using CpdMapping.Pdf.Markup;
using CpdMapping.Pdf.Painting.Boxes;
using CpdMapping.Pdf.Painting.Links;
using CpdMapping.Pdf.Painting.Structure;
using CpdMapping.Pdf.Problems;
using CpdMapping.Pdf.Styles;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Painting.Pages;

/// <summary>Draws the pages of a document into a file, with structure, links and outline.</summary>
internal sealed class DocumentPainter(PdfFile file, HtmlDocument document, StyleBook styles, LayoutContext context, PictureBook pictures, ProblemSink problems)
{
    /// <summary>Draws all pages.</summary>
    /// <param name="root">The boxes of the document; null where nothing is shown.</param>
    /// <param name="pages">The pages, laid out.</param>
    public void Draw(Box? root, IReadOnlyList<PageSheet> pages)
    {
        var structure = new StructureBuilder(file.Document, problems);
        var places = new Dictionary<string, HtmlElement>(StringComparer.Ordinal);
        CollectPlaces(document.Root, places);
        if (root is not null)
            structure.Build(root);
        var links = new LinkPainter(structure, problems, [.. places.Keys]);
        var drawings = new DrawingPainter(new DrawingContext
        {
            StyleOf = (element, parent) => styles.For(element, parent ?? ComputedStyle.Initial),
            ElementById = id => places.GetValueOrDefault(id),
            Fonts = context.Fonts,
            Problems = problems,
            File = file,
        });
        var art = new ArtPainter(structure, pictures, drawings);
        var decorations = new DecorationPainter(problems);
        var margins = new MarginPainter(context, document.Root, pages.Count);
        foreach (var page in pages)
        {
            context.Budget.Spend();
            var canvas = file.AddPage(page.Geometry.Width, page.Geometry.Height);
            DrawPage(page, canvas, new FragmentPainter(canvas, structure, decorations, art, links, (box, on, y) => TellHeading(structure, box, on, y)), margins, root);
        }
        new RegularTables(context.Budget).Mend(file.Document);
        foreach (string lost in links.Lost)
            file.Pages[0].AddDestination(lost, 0);
        // Places that are not shown of themselves are named where the document begins.
        foreach (string id in places.Keys)
            file.Pages[0].AddDestination(id, 0);
    }

    private static void DrawPage(PageSheet page, Canvas canvas, FragmentPainter painter, MarginPainter margins, Box? root)
    {
        var geometry = page.Geometry;
        var ground = root?.Style.BackgroundColour ?? Colour.Transparent;
        if (geometry.Style.Style.BackgroundColour.Alpha > 0)
            ground = geometry.Style.Style.BackgroundColour;
        if (ground.Alpha > 0)
        {
            canvas.BeginArtifact(ArtifactKind.Background);
            canvas.FillRectangle(new Rectangle(0, 0, geometry.Width, geometry.Height), ground);
            canvas.EndContent();
        }
        foreach (var placed in page.Fixed)
            if (FragmentPainter.IsBehind(placed.Fragment))
                painter.DrawRepeated(placed.Fragment, geometry.Margin.Left + placed.X, geometry.Margin.Top + placed.Y);
        if (page.Content is { } content)
            painter.Draw(content, geometry.Margin.Left, geometry.Margin.Top);
        foreach (var placed in page.Fixed)
            if (!FragmentPainter.IsBehind(placed.Fragment))
                painter.DrawRepeated(placed.Fragment, geometry.Margin.Left + placed.X, geometry.Margin.Top + placed.Y);
        margins.Draw(painter, page);
    }

    // The outline has the levels that the structure has.
    private void TellHeading(StructureBuilder structure, Box box, Canvas canvas, double y)
    {
        if (box.Element is not { Name: ['h', >= '1' and <= '6'] } || structure.OwnerOf(box) is not { Role: >= StructureRole.H1 and <= StructureRole.H6 } heading)
            return;
        string words = LinkAddresses.Words(box);
        if (words.Length > 0)
            file.AddOutline(heading.Role - StructureRole.H1 + 1, words, canvas, y);
    }

    private static void CollectPlaces(HtmlElement element, Dictionary<string, HtmlElement> places)
    {
        if (element.Id is { } id)
            places.TryAdd(id, element);
        foreach (var child in element.Children)
            if (child is HtmlElement inner)
                CollectPlaces(inner, places);
    }
}
