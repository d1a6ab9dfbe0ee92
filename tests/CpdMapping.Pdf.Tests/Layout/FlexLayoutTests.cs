namespace CpdMapping.Pdf.Tests.Layout;

public class FlexLayoutTests
{
    private const string Plain = "<style>@page { size: 300pt 200pt; margin: 0 } html, body { height: 100% } body, div { margin: 0; font: 10pt/10pt serif } .f { display: flex } .w { width: 50pt }</style>";

    private static Dictionary<string, (double X, double Y)> Places(string html) =>
        Printing.Places(Printing.Pages(Plain + html)[0]).ToDictionary(place => place.Text, place => (Math.Round(place.X, 2), Math.Round(place.Y, 2)));

    private static (double, double, double) Across(string style, string a = "", string b = "", string c = "")
    {
        var places = Places($"<div class=f style='{style}'><div class=w style='{a}'>a</div><div class=w style='{b}'>b</div><div class=w style='{c}'>c</div></div>");
        return (places["a"].X, places["b"].X, places["c"].X);
    }

    [Theory]
    [InlineData("", 0, 50, 100)]
    [InlineData("gap: 10pt", 0, 60, 120)]
    [InlineData("justify-content: center", 75, 125, 175)]
    [InlineData("justify-content: flex-end", 150, 200, 250)]
    [InlineData("justify-content: space-between", 0, 125, 250)]
    [InlineData("justify-content: space-around", 25, 125, 225)]
    [InlineData("justify-content: space-evenly", 37.5, 125, 212.5)]
    [InlineData("flex-direction: row-reverse", 250, 200, 150)]
    public void Items_stand_in_a_row(string style, double a, double b, double c) => Assert.Equal((a, b, c), Across(style));

    [Fact]
    public void What_is_left_is_shared_by_those_that_grow() => Assert.Equal((0, 100, 250), Across("", "flex-grow: 1", "flex-grow: 2"));

    [Fact]
    public void A_basis_is_where_growing_starts() => Assert.Equal((0, 100, 200), Across("", "flex: 1 1 0", "flex: 1 1 0", "flex: 1 1 0"));

    [Fact]
    public void What_is_too_much_is_taken_from_those_that_shrink() =>
        Assert.Equal((0, 100, 200), Across("", "width: 200pt", "width: 200pt", "width: 200pt"));

    [Fact]
    public void An_automatic_margin_takes_what_is_left() => Assert.Equal((0, 200, 250), Across("", b: "margin-left: auto"));

    [Fact]
    public void Order_is_followed() => Assert.Equal((100, 0, 50), Across("", "order: 1"));

    [Fact]
    public void Rows_wrap()
    {
        var places = Places("<div class=f style='flex-wrap: wrap; width: 110pt'><div class=w>a</div><div class=w>b</div><div class=w>c</div></div>");

        Assert.Equal((0, 10), places["c"]);
    }

    [Theory]
    [InlineData("flex-start", 0)]
    [InlineData("center", 20)]
    [InlineData("flex-end", 40)]
    public void Items_are_aligned_across(string align, double y) =>
        Assert.Equal(y, Places($"<div class=f style='height: 50pt; align-items: {align}'><div>a</div></div>")["a"].Y);

    [Fact]
    public void A_column_as_high_as_the_page_pushes_its_foot_down()
    {
        var places = Places("<div class=f style='flex-direction: column; height: 100%'><div>a</div><div style='flex: 1'>b</div><div>c</div></div>");

        Assert.Equal((0, 10, 190), (places["a"].Y, places["b"].Y, places["c"].Y));
    }
}
