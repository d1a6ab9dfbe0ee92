using CpdMapping.Documents.Templating;

namespace CpdMapping.Tests.Documents.Templating;

public class HtmlContextTests
{
    private sealed record HostileView(string Value, Markup? Chart = null);

    [Theory]
    [InlineData("<p>{{ value }}</p>", "\"><script>'&", "<p>&quot;&gt;&lt;script&gt;&#39;&amp;</p>")]
    [InlineData("<p title=\"{{ value }}\">x</p>", "\"><script>'", "<p title=\"&quot;&gt;&lt;script&gt;&#39;\">x</p>")]
    [InlineData("<p title='{{ value }}'>x</p>", "' onclick='x", "<p title='&#39; onclick=&#39;x'>x</p>")]
    [InlineData("<title>{{ value }}</title>", "</title><script>", "<title>&lt;/title&gt;&lt;script&gt;</title>")]
    [InlineData("{{ value }}", "a\0b\u0007", "a\uFFFDb\uFFFD")]
    [InlineData("<a href=\"{{ value }}\">x</a>", "https://example.org/?a=1&b=2", "<a href=\"https://example.org/?a=1&amp;b=2\">x</a>")]
    [InlineData("<a href=\"{{ value }}\">x</a>", "mailto:a@example.org", "<a href=\"mailto:a@example.org\">x</a>")]
    [InlineData("<a href=\"{{ value }}\">x</a>", "#top", "<a href=\"#top\">x</a>")]
    [InlineData("<a href=\"{{ value }}\">x</a>", "page/two.html", "<a href=\"page/two.html\">x</a>")]
    [InlineData("<a href=\"{{ value }}\">x</a>", "javascript:alert(1)", "<a href=\"#\">x</a>")]
    [InlineData("<a href=\"{{ value }}\">x</a>", " javascript:alert(1)", "<a href=\"#\">x</a>")]
    [InlineData("<a href=\"{{ value }}\">x</a>", "java\nscript:alert(1)", "<a href=\"#\">x</a>")]
    [InlineData("<a href=\"{{ value }}\">x</a>", "&#106;avascript:alert(1)", "<a href=\"#\">x</a>")]
    [InlineData("<a href=\"{{ value }}\">x</a>", "JaVaScRiPt:alert(1)", "<a href=\"#\">x</a>")]
    [InlineData("<a href=\"{{ value }}\">x</a>", "data:text/html,<script>", "<a href=\"#\">x</a>")]
    [InlineData("<a href=\"{{ value }}\">x</a>", "vbscript:x", "<a href=\"#\">x</a>")]
    [InlineData("<a href=\"{{ value }}\">x</a>", "data:image/png;base64,AAAA", "<a href=\"#\">x</a>")]
    [InlineData("<img src=\"{{ value }}\">", "data:image/png;base64,AAAA", "<img src=\"data:image/png;base64,AAAA\">")]
    [InlineData("<img src=\"{{ value }}\">", "data:image/svg+xml,<svg>", "<img src=\"#\">")]
    [InlineData("<a href=\"/x/{{ value }}\">x</a>", "javascript:\"", "<a href=\"/x/javascript:&quot;\">x</a>")]
    [InlineData("<a href=\"tel:{{ value }}\">x</a>", "01234", "<a href=\"tel:01234\">x</a>")]
    [InlineData("<p style=\"color: {{ value }}\">x</p>", "#1a2b3c", "<p style=\"color: #1a2b3c\">x</p>")]
    [InlineData("<p style=\"color: {{ value }}\">x</p>", "expression(alert(1))", "<p style=\"color: unset\">x</p>")]
    [InlineData("<style>p { color: {{ value }} }</style>", "url(javascript:x)", "<style>p { color: unset }</style>")]
    [InlineData("<style>p { color: {{ value }} }</style>", "</style><script>", "<style>p { color: unset }</style>")]
    [InlineData("{{ capture c }}<b>{{ value }}</b>{{ end }}<p>{{ c }}</p>", "<", "<p><b>&lt;</b></p>")]
    [InlineData("<p>{{ value | html.escape }}</p>", "<&", "<p>&lt;&amp;</p>")]
    public void A_value_is_escaped_for_its_place(string template, string value, string expected) =>
        Assert.Equal(expected, Template.Parse<HostileView>(template, "t", OutputMode.Html).Value.Render(new(value)));

    [Theory]
    [InlineData("<!-- {{ value }} -->", "t(1,9): error CPD-T-008: A value is shown in a comment. Show it in text or in a quoted attribute.")]
    [InlineData("<p onclick=\"{{ value }}\">", "t(1,16): error CPD-T-008: A value is shown in the event attribute 'onclick'. Documents hold no scripts; remove the attribute.")]
    [InlineData("<p title={{ value }}>", "t(1,13): error CPD-T-008: A value is shown in the attribute 'title' without quotes. Put the attribute's value in quotes.")]
    [InlineData("<p title=a{{ value }}>", "t(1,14): error CPD-T-008: A value is shown in the attribute 'title' without quotes. Put the attribute's value in quotes.")]
    [InlineData("<{{ value }}>", "t(1,5): error CPD-T-008: A value is shown in the name of a tag. Show it in text or in a quoted attribute.")]
    [InlineData("<h{{ value }}>", "t(1,6): error CPD-T-008: A value is shown in the name of a tag. Show it in text or in a quoted attribute.")]
    [InlineData("<p {{ value }}>", "t(1,7): error CPD-T-008: A value is shown in the tag 'p'. Show it in text or in a quoted attribute.")]
    [InlineData("<p data-{{ value }}=\"x\">", "t(1,12): error CPD-T-008: A value is shown in the name of the attribute 'data-'. Show it in text or in a quoted attribute.")]
    [InlineData("<img srcset=\"{{ value }}\">", "t(1,17): error CPD-T-008: A value is shown in the attribute 'srcset' of 'img'. Write the attribute out.")]
    [InlineData("<set to=\"{{ value }}\"/>", "t(1,13): error CPD-T-008: A value is shown in the attribute 'to' of 'set'. Write the attribute out.")]
    [InlineData("<a href=\"java{{ value }}\">", "t(1,17): error CPD-T-008: A value is shown where it could choose the kind of URL in 'href'. Let a value be the whole URL, or let it follow '/', '?', '#', 'http:', 'https:', 'mailto:' or 'tel:'.")]
    [InlineData("<a href=\"javascript:{{ value }}\">", "t(1,24): error CPD-T-008: A value is shown where it could choose the kind of URL in 'href'. Let a value be the whole URL, or let it follow '/', '?', '#', 'http:', 'https:', 'mailto:' or 'tel:'.")]
    [InlineData("<a href=\"{{ value }}{{ value }}\">", "t(1,24): error CPD-T-008: A value is shown where it could choose the kind of URL in 'href'. Let a value be the whole URL, or let it follow '/', '?', '#', 'http:', 'https:', 'mailto:' or 'tel:'.")]
    [InlineData("<a href=\"{{ value }}:x\">", "t(1,21): error CPD-T-011: Text stands right behind a value at the start of the URL in 'href'. Let a value be the whole URL, or let '/', '?' or '#' follow it.")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"{{ value }}\">", "t(1,40): error CPD-T-008: A 'meta' element shows a value and has 'http-equiv'. Show values in 'meta' elements with a name only.")]
    [InlineData("<script>x</script>", "t(1,2): error CPD-T-011: There is a 'script' element. Documents hold no scripts; remove it.")]
    [InlineData("{{ if value }}<p title=\"{{ else }}<p>{{ end }}", "t(1,41): error CPD-T-009: This branch ends in text, another one in the attribute 'title'. Branches that end in the same place of the HTML were expected.\nt(1,47): error CPD-T-010: The template ends in the attribute 'title'. The end of a template must be in text.")]
    [InlineData("{{ if value }}<p {{ end }}>", "t(1,4): error CPD-T-009: The branch ends in the tag 'p'; without it the template stays in text. Branches that end in the same place of the HTML were expected.")]
    [InlineData("{{ for i in 1..2 }}<p {{ end }}>", "t(1,26): error CPD-T-009: The loop's body ends in the tag 'p'. The place it starts in was expected: text.")]
    [InlineData("{{ for i in 1..2 }}<p {{ break }}>{{ end }}", "t(1,26): error CPD-T-009: 'break' leaves the loop in the tag 'p'. The place the loop starts in was expected: text.")]
    [InlineData("<p title=\"x", "t(1,12): error CPD-T-010: The template ends in the attribute 'title'. The end of a template must be in text.")]
    [InlineData("<p title=\"{{ chart }}\">", "t(1,14): error CPD-T-007: Escaped output is shown in the attribute 'title'. Escaped output may stand between elements only; show the values themselves here.")]
    [InlineData("{{ capture c }}x{{ end }}<p title=\"{{ c }}\">", "t(1,39): error CPD-T-007: Escaped output is shown in the attribute 'title'. Escaped output may stand between elements only; show the values themselves here.")]
    [InlineData("{{ chart | string.upcase }}", "t(1,4): error CPD-T-006: 'string.upcase' is given escaped output as 'text'. Text was expected.")]
    [InlineData("<!--> {{ value }} -->", "t(1,2): error CPD-T-011: A comment ends where it starts. Write it as <!-- … -->.\nt(1,10): error CPD-T-008: A value is shown in a comment. Show it in text or in a quoted attribute.")]
    public void A_place_that_cannot_be_made_safe_is_refused(string template, string expected) =>
        Assert.Equal(expected, string.Join('\n', Template.Parse<HostileView>(template, "t", OutputMode.Html).Problems));

    [Fact]
    public void Markup_stands_between_elements_as_it_is() =>
        Assert.Equal("<p><svg/></p>", Template.Parse<HostileView>("<p>{{ chart }}</p>", "t", OutputMode.Html).Value.Render(new("", new Markup("<svg/>"))));
}
