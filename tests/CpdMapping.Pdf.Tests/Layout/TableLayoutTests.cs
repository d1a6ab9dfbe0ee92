namespace CpdMapping.Pdf.Tests.Layout;

public class TableLayoutTests
{
    private const string Plain = "<style>@page { size: 300pt 100pt; margin: 0 } body, table, td, th { margin: 0; padding: 0; font: 10pt/10pt serif; border-spacing: 0; text-align: left; vertical-align: top; orphans: 1; widows: 1 }</style>";

    private static Dictionary<string, (double X, double Y)> Places(string html, int page = 0) =>
        Printing.Places(Printing.Pages(Plain + html)[page]).ToDictionary(place => place.Text, place => (Math.Round(place.X, 2), Math.Round(place.Y, 2)));

    [Fact]
    public void Fixed_columns_are_as_wide_as_the_first_row_says()
    {
        var places = Places("<table style='table-layout: fixed; width: 300pt'><tr><td style='width: 50pt'>a</td><td>b</td><td>c</td></tr><tr><td>aLongWordIndeed</td></tr></table>");

        Assert.Equal(((0, 0), (50, 0), (175, 0)), (places["a"], places["b"], places["c"]));
    }

    [Fact]
    public void A_column_takes_its_percentage()
    {
        var places = Places("<table style='width: 200pt'><tr><td style='width: 25%'>a</td><td>b</td></tr></table>");

        Assert.Equal((50, 0), places["b"]);
    }

    [Fact]
    public void Automatic_columns_follow_their_content()
    {
        var places = Places("<table><tr><td>a</td><td>b</td></tr><tr><td>a much longer text</td><td>d</td></tr></table>");

        Assert.True(places["b"].X > 60, $"{places["b"]}");
        Assert.Equal(places["d"].X, places["b"].X);
    }

    [Fact]
    public void Cells_that_span_push_the_others_on()
    {
        var places = Places("<table style='table-layout: fixed; width: 300pt'><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td>d</td></tr></table>");

        Assert.Equal(((100, 0), (100, 10), (200, 10)), (places["b"], places["c"], places["d"]));
    }

    [Fact]
    public void Borders_that_collapse_are_shared()
    {
        const string Rows = "<tr><td>a</td></tr><tr><td>b</td></tr></table>";
        string border = "<style>td { border: 4pt solid }</style>";

        var apart = Places(border + "<table>" + Rows);
        var shared = Places(border + "<table style='border-collapse: collapse'>" + Rows);

        Assert.Equal(18, apart["b"].Y - apart["a"].Y, 3);
        Assert.Equal(14, shared["b"].Y - shared["a"].Y, 3);
    }

    [Fact]
    public void A_caption_stands_above_or_below()
    {
        Assert.Equal((10, 0), (Places("<table><caption>c</caption><tr><td>a</td></tr></table>")["a"].Y, Places("<table><caption>c</caption><tr><td>a</td></tr></table>")["c"].Y));
        Assert.Equal(10, Places("<table><caption style='caption-side: bottom'>c</caption><tr><td>a</td></tr></table>")["c"].Y);
    }

    [Fact]
    public void The_head_stands_on_each_page()
    {
        var pages = Printing.Pages(Plain + "<table><thead><tr><th>head</th></tr></thead><tbody>" + string.Concat(Enumerable.Range(1, 15).Select(n => $"<tr><td>{n}</td></tr>")) + "</tbody></table>");

        Assert.Equal(["head", "1", "2", "3", "4", "5", "6", "7", "8", "9"], Printing.Lines(pages[0]));
        Assert.Equal(["head", "10", "11", "12", "13", "14", "15"], Printing.Lines(pages[1]));
    }

    [Fact]
    public void A_row_is_kept_whole_if_it_says_so()
    {
        var pages = Printing.Pages(Plain + "<div style='height: 85pt'>x</div><table><tr style='break-inside: avoid'><td>a<br>b</td></tr></table>");

        Assert.Equal(["a", "b"], Printing.Lines(pages[1]));
    }

    [Fact]
    public void A_cell_stands_at_the_foot_or_the_middle_of_its_row()
    {
        var places = Places("<table><tr><td style='height: 50pt'>a</td><td style='vertical-align: middle'>b</td><td style='vertical-align: bottom'>c</td></tr></table>");

        Assert.Equal((0, 20, 40), (places["a"].Y, places["b"].Y, places["c"].Y));
    }
}
