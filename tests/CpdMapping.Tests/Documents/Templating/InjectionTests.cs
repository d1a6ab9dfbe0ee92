using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CpdMapping.Documents.Templating;
using Markdig;

namespace CpdMapping.Tests.Documents.Templating;

/// <summary>Shows every hostile text in every place that a value may stand in, and reads the result back as a browser does: nothing but the value may differ from an innocent one.</summary>
public class InjectionTests
{
    private const string Innocent = "innocent";

    private sealed record View(string Value);

    [Theory]
    [InlineData("<p>{{ value }}</p>")]
    [InlineData("<p>before {{ value }} behind</p><p>next</p>")]
    [InlineData("<table><tr><td>{{ value }}</td><td>x</td></tr></table>")]
    [InlineData("<ul>{{ for i in 1..2 }}<li>{{ value }}</li>{{ end }}</ul>")]
    [InlineData("{{ capture c }}<b>{{ value }}</b>{{ end }}<p>{{ c }}</p>")]
    [InlineData("<p>{{ value | html.escape }}</p>")]
    [InlineData("<title>{{ value }}</title><p>x</p>")]
    [InlineData("<textarea>x{{ value }}</textarea><p>x</p>")]
    [InlineData("<svg><text>{{ value }}</text></svg><p>x</p>")]
    [InlineData("<p title=\"{{ value }}\">x</p>")]
    [InlineData("<p title='{{ value }}'>x</p>")]
    [InlineData("<p title=\"a {{ value }} b\" class=\"c\">x</p>")]
    [InlineData("<img alt=\"{{ value }}\" src=\"x.png\"><p>x</p>")]
    [InlineData("<a href=\"{{ value }}\">x</a>")]
    [InlineData("<a href='{{ value }}'>x</a>")]
    [InlineData("<a href=\"/a/{{ value }}\">x</a>")]
    [InlineData("<a href=\"https://example.org/?q={{ value }}\">x</a>")]
    [InlineData("<a href=\"#{{ value }}\">x</a>")]
    [InlineData("<img src=\"{{ value }}\" alt=\"\"><p>x</p>")]
    [InlineData("<form action=\"{{ value }}\"><button>x</button></form>")]
    [InlineData("<svg><a xlink:href=\"{{ value }}\"><text>x</text></a></svg>")]
    [InlineData("<p style=\"color: {{ value }}\">x</p>")]
    [InlineData("<style>p { color: {{ value }} }</style><p>x</p>")]
    public void A_hostile_value_changes_nothing_but_itself(string template)
    {
        var parsed = Template.Parse<View>(template, "t", OutputMode.Html).Value;
        var innocent = Skeleton(Page(parsed.Render(new View(Innocent))));
        foreach (var hostile in Injections.All)
        {
            var page = Page(parsed.Render(new View(hostile)));
            Assert.Equal((hostile, innocent), (hostile, Skeleton(page)));
            Assert.All(page.All, element => AssertHarmless(element, hostile));
        }
    }

    [Theory]
    [InlineData("<p>{{ value }}</p>")]
    [InlineData("<p title=\"{{ value }}\">x</p>")]
    [InlineData("<p title='{{ value }}'>x</p>")]
    public void A_value_is_read_back_as_it_was_written(string template)
    {
        var parsed = Template.Parse<View>(template, "t", OutputMode.Html).Value;
        foreach (var hostile in Injections.All.Where(text => !text.Any(char.IsControl)))
        {
            var paragraph = Page(parsed.Render(new View(hostile))).QuerySelector("p")!; // the template has one
            Assert.Equal(hostile, paragraph.GetAttribute("title") ?? paragraph.TextContent);
        }
    }

    [Theory]
    [InlineData("{{ value }}\n")]
    [InlineData("Text {{ value }} text\n")]
    [InlineData("- item\n- {{ value }}\n")]
    [InlineData("# {{ value }}\n\ntext\n")]
    [InlineData("| a | b |\n|---|---|\n| {{ value }} | x |\n")]
    [InlineData("> {{ value }}\n\ntext\n")]
    public void A_hostile_value_has_no_meaning_in_markdown(string template)
    {
        var reader = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().UseTaskLists().UseFootnotes().UseDefinitionLists().Build();
        var parsed = Template.Parse<View>(template, "t", OutputMode.Markdown).Value;
        string Read(string value) => Skeleton(Page(Markdown.ToHtml(parsed.Render(new View(value)), reader)));
        var innocent = Read(Innocent);
        Assert.All(Injections.All, hostile => Assert.Equal((hostile, innocent), (hostile, Read(hostile))));
    }

    private static IHtmlDocument Page(string html) => new HtmlParser().ParseDocument("<!doctype html><html lang=\"en\"><body><main>" + html + "</main></body></html>");

    /// <summary>The elements of a page and the names of their attributes, without any value or text.</summary>
    private static string Skeleton(IHtmlDocument page) =>
        string.Join('\n', page.All.Select(e => $"{Depth(e)} {e.LocalName} {string.Join(' ', e.Attributes.Select(a => a.Name))}"));

    private static int Depth(IElement element) => element.ParentElement is { } parent ? Depth(parent) + 1 : 0;

    private static void AssertHarmless(IElement element, string hostile)
    {
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name is "href" or "src" or "action" or "xlink:href")
                Assert.True(IsHarmless(attribute.Value), $"{attribute.Value} from {hostile}");
            if (attribute.Name == "style")
                Assert.Matches("^color: [A-Za-z0-9 #.,%+-]*$", attribute.Value);
        }
        if (element.LocalName == "style")
            Assert.Matches("^p \\{ color: [A-Za-z0-9 #.,%+-]* \\}$", element.TextContent);
    }

    // As a browser does it: spaces around and control characters within a scheme are dropped.
    private static bool IsHarmless(string address)
    {
        var kept = new string([.. address.Where(c => c > ' ')]);
        var colon = kept.IndexOf(':', StringComparison.Ordinal);
        var other = kept.IndexOfAny(['/', '?', '#', '\\']);
        if (colon < 0 || (other >= 0 && other < colon))
            return true;
        return kept[..colon].ToUpperInvariant() is "HTTP" or "HTTPS" or "MAILTO" or "TEL" || kept.StartsWith("data:image/png;base64,", StringComparison.Ordinal);
    }
}
