using CpdMapping.Pdf.Tests.Checking;

namespace CpdMapping.Pdf.Tests.Printing;

/// <summary>The outline has the levels under which the headings are written.</summary>
public class OutlineTests
{
    [Theory]
    [InlineData("<h1>a</h1><h2>b</h2><h3>c</h3><h2>d</h2><h1>e</h1>", "a >b >>c >d e")]
    [InlineData("<h1>a</h1><h3>b</h3><h3>c</h3><h2>d</h2>", "a >b >c >d")]
    [InlineData("<h2>a</h2><h2>b</h2><h1>c</h1>", "a b c")]
    [InlineData("<h1>a</h1><h2 aria-hidden='true'>b</h2><h2>c</h2>", "a >c")]
    public void A_heading_stands_where_its_level_says(string body, string titles) =>
        Assert.Equal(titles.Split(' '), OutlineTitles.Of(PdfDocument.Read(Printed.Body(body).Bytes.ToArray())));
}
