using CpdMapping.Pdf.Layout;
using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Fragments;
using CpdMapping.Pdf.Layout.Lines;
using CpdMapping.Pdf.Layout.Pages;
using CpdMapping.Pdf.Layout.Replaced;
using CpdMapping.Pdf.Markup;
using CpdMapping.Pdf.Painting.Pages;
using CpdMapping.Pdf.Problems;
using CpdMapping.Pdf.Styles;
using CpdMapping.Pdf.Styles.Cascade;
using CpdMapping.Pdf.Writing;
using CpdMapping.Pdf.Writing.Metadata;

namespace CpdMapping.Pdf;

/// <summary>One printing of one document, from styles to the file.</summary>
internal sealed class Printing(HtmlDocument document, PdfOptions options, SheetCache sheets, CompressionMemory memory, ProblemSink problems, CancellationToken cancellation)
{
    // Page numbers in a table of contents are known only once pages are made; a second layout with them is nearly always the last.
    private const int MostLayouts = 3;

    /// <summary>Prints the document.</summary>
    public PdfResult Run()
    {
        try
        {
            return Print();
        }
        catch (BudgetSpentException)
        {
            problems.Error(PrintCodes.TooManySteps, 1, 1, $"The page takes more than {options.Limits.Steps} steps to lay out, which is the limit. Divide it, or raise the limit.");
        }
        catch (TooManyPagesException)
        {
            problems.Error(PrintCodes.TooManyPages, 1, 1, $"The document has more than {options.Limits.Pages} pages, which is the limit. Divide it, or raise the limit.");
        }
        return Failed();
    }

    private PdfResult Print()
    {
        var styles = StyleBook.Read(document, sheets, problems);
        var fonts = new PrintingFonts(options, problems).Of(styles.Fonts);
        var pictures = new PictureBook(options.Files, problems);
        var budget = new LayoutBudget(options.Limits.Steps, cancellation);
        var context = new LayoutContext(fonts, pictures, problems, budget);
        var info = Info();
        var (root, pages) = LayOut(styles, context);
        foreach (var page in pages)
            CheckSize(page.Geometry);
        if (problems.HasErrors)
            return Failed();
        var file = new PdfFile(info, memory);
        new DocumentPainter(file, document, styles, context, pictures, problems).Draw(root, pages);
        Attach(file);
        return problems.HasErrors ? Failed() : new PdfResult(file.Save(), pages.Count, problems.InOrder());
    }

    private (Box? Root, IReadOnlyList<PageSheet> Pages) LayOut(StyleBook styles, LayoutContext context)
    {
        IReadOnlyDictionary<string, int> known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int layout = 1; ; layout++)
        {
            var numbers = new PageNumbers(known);
            var root = new BoxTreeBuilder(styles, context, numbers).Build(document);
            var pages = root is null
                ? [new PageSheet(1, GeometryOf(styles, 1, isBlank: false), null)]
                : new Paginator(context, (number, isBlank) => GeometryOf(styles, number, isBlank), options.Limits.Pages).Run(root);
            if (!numbers.AreAsked || layout == MostLayouts)
                return (root, pages);
            var found = PlacesOn(pages);
            if (numbers.HoldFor(found))
                return (root, pages);
            known = found;
        }
    }

    private static PageGeometry GeometryOf(StyleBook styles, int number, bool isBlank)
    {
        var style = styles.PageFor(number, isBlank);
        return new PageGeometry(style, style.Size.Width, style.Size.Height, new Edges(style.MarginTop, style.MarginRight, style.MarginBottom, style.MarginLeft));
    }

    /// <summary>Finds on which page each named place begins.</summary>
    private static Dictionary<string, int> PlacesOn(IReadOnlyList<PageSheet> pages)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in pages)
            if (page.Content is { } content)
                Collect(content, page.Number, places);
        return places;
    }

    private static void Collect(Fragment fragment, int page, Dictionary<string, int> places)
    {
        if (fragment.Box.Element?.Id is { } id)
            places.TryAdd(id, page);
        if (fragment is LineFragment line)
        {
            foreach (var target in line.Targets)
                places.TryAdd(target.Element!.Id!, page); // only boxes with an id are targets
            return;
        }
        if (fragment is not BoxFragment box)
            return;
        for (int index = 0; index < box.Count; index++)
            Collect(box[index].Fragment, page, places);
    }

    private PdfFileInfo Info()
    {
        string? title = options.Title ?? document.Title;
        if (string.IsNullOrWhiteSpace(title))
            problems.Warning(PrintCodes.NoTitle, 1, 1, "The document has no title. Give one in the page's 'title' element, or with the options.");
        string? language = options.Language ?? document.Language;
        if (string.IsNullOrWhiteSpace(language))
            problems.Warning(PrintCodes.NoLanguage, 1, 1, "The document does not say its language, so a voice may read it wrongly. Write it into the page, <html lang=\"en\">, or give it with the options.");
        else if (!LanguageTag.IsWellFormed(language))
            problems.Error(PrintCodes.NoLanguage, 1, 1, $"The language '{language}' is no language tag. Write one such as 'en-GB'.");
        return new PdfFileInfo
        {
            Title = string.IsNullOrWhiteSpace(title) ? "Document" : title.Trim(),
            Language = string.IsNullOrWhiteSpace(language) || !LanguageTag.IsWellFormed(language) ? "en" : language,
            Author = options.Author ?? document.Author,
            Subject = options.Subject ?? document.Description,
            Keywords = options.Keywords ?? document.Keywords,
            Created = options.Created,
        };
    }

    private void CheckSize(PageGeometry page)
    {
        if (page.Width is >= 3 and <= 14400 && page.Height is >= 3 and <= 14400)
            return;
        problems.Error(PrintCodes.BadPageSize, 1, 1, "A page is smaller than 3 points or larger than 14,400, which no document can be. Mend 'size' in '@page'.");
    }

    private void Attach(PdfFile file)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var attached in options.Attachments)
        {
            if (!names.Add(attached.Name))
            {
                problems.Error(PrintCodes.RepeatedAttachment, 1, 1, $"Two attachments are called '{attached.Name}'. Give each a name of its own.");
                continue;
            }
            file.Attach(new PdfAttachment(attached.Name, attached.Bytes)
            {
                MediaType = attached.MediaType,
                Relationship = (AttachmentRelationship)attached.Relationship,
                Description = attached.Description,
            });
        }
    }

    private PdfResult Failed() => new(null, 0, problems.InOrder());
}
