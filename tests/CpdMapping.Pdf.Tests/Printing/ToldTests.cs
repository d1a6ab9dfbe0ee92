namespace CpdMapping.Pdf.Tests.Printing;

/// <summary>What a printer tells of a page.</summary>
public class ToldTests
{
    [Fact]
    public void A_picture_that_is_not_given_is_told_and_its_words_stand_for_it() =>
        Assert.Contains("CPD-G-502", Printed.Body("<p><img src='none.png' alt='A seal'></p>").Codes());

    [Fact]
    public void A_picture_without_words_is_told() =>
        Assert.Contains("CPD-G-602", Printed.Body($"<p><img src='{WholePage.Picture}'></p>").Codes());

    [Fact]
    public void A_picture_for_ornament_needs_no_words() =>
        Assert.Empty(Printed.Body($"<p>x <img src='{WholePage.Picture}' alt=''></p>").Problems);

    [Fact]
    public void A_picture_that_is_none_is_told() =>
        Assert.Contains("CPD-G-503", Printed.Body("<p><img src='data:image/png;base64,AAAA' alt='x'></p>").Codes());

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData(" JaVaScRiPt:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("vbscript:x")]
    public void An_address_that_acts_is_refused(string address)
    {
        var result = Printed.Body($"<p><a href=\"{address}\">x</a></p>");

        Assert.Equal(["CPD-G-605"], result.Codes());
        Assert.DoesNotContain("/URI", System.Text.Encoding.Latin1.GetString(result.Bytes.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/a?b=c#d")]
    [InlineData("mailto:ana@example.org")]
    public void An_address_that_leads_somewhere_is_kept(string address) => Assert.Empty(Printed.Body($"<p><a href='{address}'>x</a></p>").Problems);

    [Fact]
    public void A_place_that_is_not_there_is_told() => Assert.Equal(["CPD-G-603"], Printed.Body("<p><a href='#lost'>x</a></p>").Codes());

    [Theory]
    [InlineData("<h1>x</h1><h2>y</h2><h1>z</h1>", 0)]
    [InlineData("<h1>x</h1><h3>y</h3><h3>z</h3>", 2)]
    [InlineData("<h1>x</h1><h3>y</h3><h2>z</h2>", 1)]
    [InlineData("<h2>x</h2><h2>y</h2><h1>z</h1>", 2)]
    public void A_heading_that_skips_a_level_is_told_and_written_at_the_next(string body, int times)
    {
        var result = Printed.Body(body);

        Assert.Equal(times, result.Problems.Count(problem => problem.Code == "CPD-G-601"));
    }

    [Fact]
    public void Two_files_of_one_name_are_an_error()
    {
        var options = new PdfOptions().Attach("a", "1"u8.ToArray(), PdfRelationship.Data).Attach("a", "2"u8.ToArray(), PdfRelationship.Data);

        Assert.Equal(["CPD-G-008"], Printed.Body("<p>x</p>", options: options).Codes());
    }

    [Fact]
    public void A_title_given_with_the_options_wins()
    {
        var result = Printed.Page("<p>x</p>", new PdfOptions { Title = "Mine", Language = "cy" });

        Assert.Empty(result.Problems);
        Assert.False(result.HasErrors);
    }

    [Fact]
    public void A_character_that_no_font_has_is_told() => Assert.Equal(["CPD-G-501"], Printed.Body("<p>漢</p>").Codes());
}
