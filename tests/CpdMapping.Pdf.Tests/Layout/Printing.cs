using CpdMapping.Pdf.Fonts;
using CpdMapping.Pdf.Layout;
using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Fragments;
using CpdMapping.Pdf.Layout.Lines;
using CpdMapping.Pdf.Layout.Pages;
using CpdMapping.Pdf.Layout.Replaced;
using CpdMapping.Pdf.Markup;
using CpdMapping.Pdf.Problems;
using CpdMapping.Pdf.Styles;
using CpdMapping.Pdf.Styles.Cascade;

namespace CpdMapping.Pdf.Tests.Layout;

/// <summary>Lays out small pages, so that tests speak of lines and places.</summary>
internal static class Printing
{
    public static IReadOnlyList<PageSheet> Pages(string html)
    {
        var problems = new ProblemSink();
        var document = HtmlReader.Read(html, new ReadingLimits(), problems);
        var styles = StyleBook.Read(document, new SheetCache(), problems);
        var pictures = new PictureBook(new Dictionary<string, ReadOnlyMemory<byte>>(), problems);
        var context = new LayoutContext(FontSet.BuiltIn, pictures, problems, new LayoutBudget(1_000_000, CancellationToken.None));
        var root = new BoxTreeBuilder(styles, context, new PageNumbers(new Dictionary<string, int>())).Build(document)!; // The tests' pages show something.
        return new Paginator(context, (number, isBlank) => Geometry(styles, number, isBlank), 10_000).Run(root);
    }

    public static List<string> Lines(PageSheet page)
    {
        var lines = new List<string>();
        if (page.Content is { } content)
            Gather(content, lines);
        return lines;
    }

    public static List<(string Text, double X, double Y)> Places(PageSheet page)
    {
        var places = new List<(string, double, double)>();
        if (page.Content is { } content)
            Place(content, 0, 0, places);
        return places;
    }

    private static PageGeometry Geometry(StyleBook styles, int number, bool isBlank)
    {
        var style = styles.PageFor(number, isBlank);
        return new PageGeometry(style, style.Size.Width, style.Size.Height, new Edges(style.MarginTop, style.MarginRight, style.MarginBottom, style.MarginLeft));
    }

    private static void Gather(Fragment fragment, List<string> lines)
    {
        if (fragment is LineFragment line)
            lines.Add(TextOf(line));
        if (fragment is not BoxFragment box)
            return;
        if (box.RepeatedHead is { } head)
            Gather(head.Fragment, lines);
        for (int index = 0; index < box.Count; index++)
            Gather(box[index].Fragment, lines);
        if (box.RepeatedFoot is { } foot)
            Gather(foot.Fragment, lines);
        foreach (var placed in box.Overlay)
            Gather(placed.Fragment, lines);
    }

    private static void Place(Fragment fragment, double x, double y, List<(string, double, double)> places)
    {
        if (fragment is LineFragment line)
            places.Add((TextOf(line), x + line.Start, y));
        if (fragment is not BoxFragment box)
            return;
        for (int index = 0; index < box.Count; index++)
            Place(box[index].Fragment, x + box[index].X, y + box[index].Y, places);
        foreach (var placed in box.Overlay)
            Place(placed.Fragment, x + placed.X, y + placed.Y, places);
    }

    private static string TextOf(LineFragment line) => line.Paragraph.Text[line.Range.Start..line.Range.SeenEnd];
}
