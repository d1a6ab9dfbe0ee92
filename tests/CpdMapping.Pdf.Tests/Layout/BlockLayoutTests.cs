namespace CpdMapping.Pdf.Tests.Layout;

public class BlockLayoutTests
{
    private const string Plain = "<style>@page { size: 300pt 200pt; margin: 0 } body, p, div, h1 { margin: 0; font: 10pt/10pt serif }</style>";

    [Fact]
    public void Margins_that_meet_become_one()
    {
        var places = Printing.Places(Printing.Pages(Plain + "<p style='margin-bottom: 10pt'>one</p><p style='margin-top: 15pt'>two</p>")[0]);

        Assert.Equal(25, places[1].Y - places[0].Y, 3);
    }

    [Fact]
    public void A_padding_keeps_the_margins_inside_and_outside_apart()
    {
        var places = Printing.Places(Printing.Pages(Plain + "<p>one</p><div style='margin-top: 10pt; padding-top: 1pt'><p style='margin-top: 15pt'>two</p></div>")[0]);

        Assert.Equal(36, places[1].Y - places[0].Y, 3);
    }

    [Fact]
    public void Automatic_margins_set_a_box_in_the_middle()
    {
        var places = Printing.Places(Printing.Pages(Plain + "<div style='width: 100pt; margin: 0 auto'>one</div>")[0]);

        Assert.Equal(100, places[0].X, 3);
    }

    [Fact]
    public void A_positioned_box_stands_by_its_insets_in_the_box_around()
    {
        var places = Printing.Places(Printing.Pages(
            Plain + "<div style='position: relative; height: 100pt; padding: 5pt'><div style='position: absolute; left: 20pt; top: 50%'>one</div></div>")[0]);

        Assert.Equal(20, places[0].X, 3);
        Assert.Equal(55, places[0].Y, 3);
    }

    [Fact]
    public void Spaces_become_one_and_lines_end_between_words()
    {
        var lines = Printing.Lines(Printing.Pages(Plain + "<p style='width: 60pt'>one   two\n three four five six</p>")[0]);

        Assert.True(lines.Count > 1);
        Assert.Equal("one two three four five six", string.Join(' ', lines));
    }

    [Fact]
    public void A_line_break_of_the_author_ends_the_line() =>
        Assert.Equal(["one", "two"], Printing.Lines(Printing.Pages(Plain + "<p>one<br>two</p>")[0]));
}
