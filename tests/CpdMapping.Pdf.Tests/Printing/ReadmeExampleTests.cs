using CpdMapping.Pdf.Fonts;
using CpdMapping.Pdf.Layout;
using CpdMapping.Pdf.Layout.Boxes;
using CpdMapping.Pdf.Layout.Pages;
using CpdMapping.Pdf.Layout.Replaced;
using CpdMapping.Pdf.Markup;
using CpdMapping.Pdf.Painting.Pages;
using CpdMapping.Pdf.Problems;
using CpdMapping.Pdf.Styles;
using CpdMapping.Pdf.Styles.Cascade;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Tests.Printing;

/// <summary>The examples of the READMEs of the package, of layout and of painting, line by line.</summary>
public class ReadmeExampleTests
{
    [Fact]
    public void The_example_of_the_package_runs()
    {
        var folder = Directory.CreateTempSubdirectory("cpd-pdf-");
        string before = Directory.GetCurrentDirectory();
        Directory.SetCurrentDirectory(folder.FullName);
        try
        {
            var printer = new PdfPrinter();
            PdfResult result = printer.Print("<!DOCTYPE html><html lang='en'><title>Hello</title><h1>Hello</h1></html>");
            foreach (PdfProblem problem in result.Problems)
                Console.Error.WriteLine(problem);
            File.WriteAllBytes("hello.pdf", result.Bytes.ToArray());

            Assert.Empty(result.Problems);
            Assert.True(new FileInfo("hello.pdf").Length > 1000);
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_examples_of_layout_and_painting_run()
    {
        var problems = new ProblemSink();
        var document = HtmlReader.Read("<html lang=en><title>Hello</title><h1>Hello</h1></html>", ReadingLimits.Default, problems);
        var styles = StyleBook.Read(document, new SheetCache(), problems);
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var info = new PdfFileInfo { Title = "Hello", Language = "en" };
        var (steps, cancellation, mostPages) = (1_000_000L, CancellationToken.None, 10);
        var pictures = new PictureBook(files, problems);
        var memory = new CompressionMemory();
        PageGeometry geometryOf(int number, bool isBlank) => new(styles.PageFor(number, isBlank), 595, 842, new Edges(50, 50, 50, 50));

        IReadOnlyList<PageSheet> pages = [];

        var context = new LayoutContext(FontSet.BuiltIn, new PictureBook(files, problems), problems, new LayoutBudget(steps, cancellation));
        if (new BoxTreeBuilder(styles, context, new PageNumbers(known)).Build(document) is { } root)
            pages = new Paginator(context, geometryOf, mostPages).Run(root);
        else
            throw new InvalidOperationException("The page shows nothing.");

        var file = new PdfFile(info, memory);
        new DocumentPainter(file, document, styles, context, pictures, problems).Draw(root, pages);
        byte[] bytes = file.Save();

        Assert.Single(pages);
        Assert.NotEmpty(bytes);
    }
}
