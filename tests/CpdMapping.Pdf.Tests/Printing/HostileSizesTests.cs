using System.Text;

namespace CpdMapping.Pdf.Tests.Printing;

/// <summary>Pages that ask for much with few words: each ends soon, with a right file or an error.</summary>
public class HostileSizesTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    private static string Times(int count, string text) => new StringBuilder(count * text.Length).Insert(0, text, count).ToString();

    private static PdfResult EndsSoon(string body, string style = "")
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var result = Printed.Body(body, style);
        Assert.True(clock.Elapsed < Soon, $"It took {clock.Elapsed}.");
        return result;
    }

    [Fact]
    public void Rows_of_thousands_of_cells_are_printed() => Assert.False(EndsSoon("<table>" + Times(2, "<tr>" + Times(5000, "<td>x") + "</tr>") + "</table>").HasErrors);

    [Fact]
    public void Cells_that_span_one_another_are_printed() => Assert.False(EndsSoon("<table>" + Times(100, "<tr>" + Times(20, "<td rowspan=3 colspan=7>x") + "</tr>") + "</table>").HasErrors);

    [Fact]
    public void Items_that_span_more_cells_than_can_be_kept_are_an_error() =>
        Assert.True(EndsSoon(Times(2000, "<div>x</div>"), "body{display:grid;grid-template-columns:repeat(50,auto)} div{grid-column:span 40;grid-row:span 900}").HasErrors);

    [Fact]
    public void A_heap_of_marks_on_one_letter_is_printed() => Assert.False(EndsSoon("<p>a" + Times(50_000, "\u0301") + "</p>").HasErrors);

    [Fact]
    public void A_word_without_end_is_printed() => Assert.False(EndsSoon("<p>" + Times(200_000, "x") + "</p>").HasErrors);

    [Fact]
    public void A_box_that_is_to_stay_whole_and_is_longer_than_a_page_is_cut() =>
        Assert.True(EndsSoon("<div class=c><p>a</p><div class=n>" + Times(300, "<p>b</p>") + "</div></div>", ".c{columns:3} .n{break-inside:avoid}").PageCount > 1);

    [Fact]
    public void Heads_of_tables_that_are_longer_than_the_page_end() =>
        Assert.False(EndsSoon("<table><thead>" + Times(50, "<tr><th scope=col>h") + "</thead><tbody>" + Times(100, "<tr><td>x") + "</table>", "@page{size:100pt 50pt;margin:0}").HasErrors);

    [Theory]
    [InlineData("div{display:flex}")]
    [InlineData("div{display:flex;flex-direction:column}")]
    [InlineData("div{display:grid;grid-template-columns:1fr auto max-content}")]
    [InlineData("div{columns:2}")]
    [InlineData("div{display:inline-block}")]
    [InlineData("div{position:absolute;padding:1pt}")]
    [InlineData("div{display:table-cell}")]
    public void Ways_of_layout_within_one_another_do_not_double_the_work(string style) => EndsSoon(Times(120, "<div>") + "some words" + Times(120, "</div>"), style);

    [Theory]
    [InlineData("@page{size:10pt 10pt;margin:4.9pt}")]
    [InlineData("@page{size:A4;margin:148mm 105mm}")]
    [InlineData("p{break-before:avoid;break-after:avoid;break-inside:avoid;orphans:1000;widows:1000}")]
    [InlineData("p{margin-top:-1000pt}")]
    [InlineData("p{letter-spacing:1e6pt;word-spacing:-1e6pt;text-indent:1e7pt}")]
    [InlineData("p{font-size:1e400pt;line-height:1e400;margin:1e400pt}")]
    [InlineData("p{border:1e6pt double red;border-radius:1e9pt}")]
    [InlineData("p{position:fixed}")]
    public void Styles_that_fit_no_page_are_survived(string style) => EndsSoon(Times(100, "<p>Some words and more words.</p>"), style);

    [Theory]
    [InlineData("<div><p><b><i><a href='#x'><table><tr><td><ul><li>")]
    [InlineData("<svg><g><text>")]
    [InlineData("<div style='color:red><p><!-- ")]
    [InlineData("</p></div></table></body></html><h1>")]
    [InlineData("<table><caption><td><th><thead><li>")]
    public void What_is_never_closed_is_survived(string body) => EndsSoon(Times(20, body));
}
