namespace CpdMapping.Pdf.Tests.Layout;

public class GridLayoutTests
{
    private const string Plain = "<style>@page { size: 300pt 200pt; margin: 0 } body, div { margin: 0; font: 10pt/10pt serif }</style>";

    private static Dictionary<string, (double X, double Y)> Places(string columns, string items = "<div>a</div><div>b</div><div>c</div>", string style = "") =>
        Printing.Places(Printing.Pages($"{Plain}<div style='display: grid; grid-template-columns: {columns}; {style}'>{items}</div>")[0])
            .ToDictionary(place => place.Text, place => (Math.Round(place.X, 2), Math.Round(place.Y, 2)));

    [Theory]
    [InlineData("1fr 2fr", 100)]
    [InlineData("50pt 1fr", 50)]
    [InlineData("25% auto", 75)]
    [InlineData("minmax(80pt, 1fr) 5fr", 80)]
    [InlineData("repeat(2, 1fr)", 150)]
    public void The_second_column_starts_where_the_first_ends(string columns, double x)
    {
        var places = Places(columns);

        Assert.Equal(((0, 0), (x, 0), (0, 10)), (places["a"], places["b"], places["c"]));
    }

    [Fact]
    public void A_column_as_wide_as_its_content_leaves_the_rest()
    {
        var places = Places("max-content 1fr", "<div>Name</div><div>Ana</div><div>A longer label</div><div>Leeds</div>");

        Assert.InRange(places["Ana"].X, 40, 80);
        Assert.Equal(places["Ana"].X, places["Leeds"].X);
    }

    [Fact]
    public void Gaps_stand_between_columns_and_rows()
    {
        var places = Places("1fr 1fr", style: "gap: 5pt 20pt");

        Assert.Equal(((160, 0), (0, 15)), (places["b"], places["c"]));
    }

    [Fact]
    public void An_item_spans_columns_and_rows()
    {
        var places = Places("repeat(3, 100pt)", "<div style='grid-column: span 2; grid-row: span 2'>a</div><div>b</div><div>c</div><div>d</div>");

        Assert.Equal(((200, 0), (200, 10), (0, 20)), (places["b"], places["c"], places["d"]));
    }

    [Fact]
    public void An_item_stands_where_it_asks()
    {
        var places = Places("repeat(3, 100pt)", "<div style='grid-column: 3; grid-row: 2'>a</div><div>b</div><div style='grid-column: 2 / -1'>c</div>");

        Assert.Equal(((200, 10), (0, 0), (100, 0)), (places["a"], places["b"], places["c"]));
    }
}
