using CpdMapping.Documents.Templating;

namespace CpdMapping.Tests.Documents.Templating;

public class MarkdownAndTextTests
{
    private sealed record View(string Value);

    [Theory]
    [InlineData("a|b", "a\\|b")]
    [InlineData("<b>&[x](y)`*_", "\\<b\\>\\&\\[x\\](y)\\`\\*\\_")]
    [InlineData("# h", "\\# h")]
    [InlineData("- i", "\\- i")]
    [InlineData("+ i", "\\+ i")]
    [InlineData("12. i", "12\\. i")]
    [InlineData("one\ntwo", "one two")]
    [InlineData("  code", "&#32;&#32;code")]
    [InlineData("a\\", "a\\\\")]
    public void Markdown_keeps_no_meaning_in_values(string value, string expected) =>
        Assert.Equal(expected, Template.Parse<View>("{{ value }}", "t", OutputMode.Markdown).Value.Render(new(value)));

    [Fact]
    public void A_negative_number_starts_no_list_in_markdown() =>
        Assert.Equal("\\-3", Template.Parse<View>("{{ 1 - 4 }}", "t", OutputMode.Markdown).Value.Render(new("")));

    [Fact]
    public void Text_loses_control_characters_but_not_line_breaks_and_tabs() =>
        Assert.Equal("a\n\tbc", Template.Parse<View>("{{ value }}", "t", OutputMode.Text).Value.Render(new("a\n\tb\u001b\r\0c")));

    [Fact]
    public void Line_ends_of_a_template_become_line_feeds() =>
        Assert.Equal("a\nb\n", Template.Parse<View>("a\r\nb\r\n", "t", OutputMode.Text).Value.Render(new("")));
}
