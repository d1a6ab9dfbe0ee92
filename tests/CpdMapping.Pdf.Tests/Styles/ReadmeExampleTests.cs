using CpdMapping.Pdf.Markup;
using CpdMapping.Pdf.Problems;
using CpdMapping.Pdf.Styles;
using CpdMapping.Pdf.Styles.Cascade;

namespace CpdMapping.Pdf.Tests.Styles;

public sealed class ReadmeExampleTests
{
    [Fact]
    public void The_example_of_the_room_holds()
    {
        var problems = new ProblemSink();
        var document = HtmlReader.Read("<p>text", ReadingLimits.Default, problems);
        StyleBook book = StyleBook.Read(document, new SheetCache(), problems);
        ComputedStyle root = book.For(document.Root, null);
        ComputedStyle body = book.For(document.Body, root);
        double size = body.FontSize;                          // 12 points

        Assert.Equal(12, size);
    }
}
