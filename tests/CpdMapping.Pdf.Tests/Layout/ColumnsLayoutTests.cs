namespace CpdMapping.Pdf.Tests.Layout;

public class ColumnsLayoutTests
{
    private const string Plain = "<style>@page { size: 300pt 200pt; margin: 0 } body, div, p { margin: 0; font: 10pt/10pt serif; orphans: 1; widows: 1; column-gap: 0 }</style>";

    private static Dictionary<string, (double X, double Y)> Places(string style, string body) =>
        Printing.Places(Printing.Pages($"{Plain}<div style='{style}'>{body}</div>")[0])
            .ToDictionary(place => place.Text, place => (Math.Round(place.X, 2), Math.Round(place.Y, 2)));

    private static string Lines(int count) => string.Concat(Enumerable.Range(1, count).Select(n => $"<p>{n}</p>"));

    [Fact]
    public void Columns_are_filled_alike()
    {
        var places = Places("columns: 2", Lines(6));

        Assert.Equal(((0, 20), (150, 0), (150, 20)), (places["3"], places["4"], places["6"]));
    }

    [Theory]
    [InlineData("columns: 100pt")]
    [InlineData("column-width: 90pt")]
    [InlineData("columns: 3 50pt")]
    public void A_width_says_how_many_columns_there_are(string style) => Assert.Equal((100, 0), Places(style, Lines(3))["2"]);

    [Fact]
    public void A_gap_stands_between_them() => Assert.Equal((160, 0), Places("columns: 2; column-gap: 20pt", Lines(2))["2"]);

    [Fact]
    public void What_is_to_stay_whole_goes_to_the_next_column()
    {
        var places = Places("columns: 2", "<p>a</p><div style='break-inside: avoid'><p>b</p><p>c</p><p>d</p></div>");

        Assert.Equal(((150, 0), (150, 20)), (places["b"], places["d"]));
    }
}
