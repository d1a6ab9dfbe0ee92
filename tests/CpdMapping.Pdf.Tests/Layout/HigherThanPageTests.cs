namespace CpdMapping.Pdf.Tests.Layout;

/// <summary>Nothing is lost without a word: what a page cannot show is told.</summary>
public class HigherThanPageTests
{
    [Theory]
    [InlineData("<p style='line-height:3000pt'>A</p>")]
    [InlineData("<div style='overflow:hidden;height:3000pt'>A</div><p>B</p>")]
    public void What_is_higher_than_a_page_and_cannot_be_parted_is_told(string body)
    {
        var result = Print(body);

        Assert.Contains(result.Problems, problem => problem.Code == "CPD-G-505" && problem.Line == 2);
    }

    [Fact]
    public void What_fits_or_can_be_parted_is_not() =>
        Assert.Empty(Print($"<p>A</p>{string.Concat(Enumerable.Repeat("<p>B</p>", 200))}").Problems);

    private static PdfResult Print(string body) => new PdfPrinter().Print($"<!DOCTYPE html><html lang='en'><title>T</title>\n{body}</html>");
}
