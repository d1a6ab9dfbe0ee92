namespace CpdMapping.Pdf.Tests.Layout;

public class PaginatorTests
{
    private const string Plain = "<style>@page { size: 300pt 100pt; margin: 0 } body, p, div, h1 { margin: 0; font: 10pt/10pt serif; orphans: 1; widows: 1 }</style>";

    [Fact]
    public void A_page_holds_what_fits_and_nothing_is_lost()
    {
        var pages = Printing.Pages(Plain + string.Concat(Enumerable.Range(1, 25).Select(n => $"<p>{n}</p>")));

        Assert.Equal([10, 10, 5], pages.Select(page => Printing.Lines(page).Count));
        Assert.Equal(Enumerable.Range(1, 25).Select(n => $"{n}"), pages.SelectMany(Printing.Lines));
    }

    [Fact]
    public void Each_page_starts_at_its_top()
    {
        var pages = Printing.Pages(Plain + string.Concat(Enumerable.Range(1, 25).Select(n => $"<p style='margin-top: 3pt'>{n}</p>")));

        Assert.All(pages.Skip(1), page => Assert.Equal(0, Printing.Places(page)[0].Y, 3));
    }

    [Fact]
    public void A_heading_stays_with_what_follows()
    {
        var pages = Printing.Pages(Plain + "<div style='height: 85pt'>one</div><h1 style='break-after: avoid'>two</h1><p>three</p>");

        Assert.Equal(["one"], Printing.Lines(pages[0]));
        Assert.Equal(["two", "three"], Printing.Lines(pages[1]));
    }

    [Fact]
    public void A_box_that_is_to_stay_whole_moves_to_the_next_page()
    {
        var pages = Printing.Pages(Plain + "<div style='height: 85pt'>one</div><div style='break-inside: avoid'><p>two</p><p>three</p></div>");

        Assert.Equal(["two", "three"], Printing.Lines(pages[1]));
    }

    [Fact]
    public void Widows_bring_a_line_with_them()
    {
        var pages = Printing.Pages(Plain + "<p style='widows: 2'>" + string.Join("<br>", Enumerable.Range(1, 11)) + "</p>");

        Assert.Equal(["10", "11"], Printing.Lines(pages[1]));
    }

    [Fact]
    public void A_break_that_is_asked_for_comes()
    {
        var pages = Printing.Pages(Plain + "<p>one</p><p style='break-before: page'>two</p>");

        Assert.Equal(["two"], Printing.Lines(pages[1]));
    }

    [Fact]
    public void A_right_hand_page_leaves_the_left_hand_one_blank()
    {
        var pages = Printing.Pages(Plain + "<p>one</p><p style='break-before: right'>two</p>");

        Assert.Equal(3, pages.Count);
        Assert.Null(pages[1].Content);
    }

    [Fact]
    public void A_box_of_the_page_stands_on_each_page()
    {
        var pages = Printing.Pages(Plain + "<div style='position: fixed; top: 0'>mark</div><p>one</p><p style='break-before: page'>two</p>");

        Assert.All(pages, page => Assert.Single(page.Fixed));
    }

    [Fact]
    public void A_box_higher_than_a_page_ends_and_the_rest_goes_on()
    {
        var pages = Printing.Pages(Plain + "<div style='height: 1000pt; overflow: hidden'>one</div><p>two</p>");

        Assert.Equal("two", Printing.Lines(pages[^1])[^1]);
    }
}
