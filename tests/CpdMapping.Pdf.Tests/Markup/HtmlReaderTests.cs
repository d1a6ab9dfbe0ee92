using System.Text;
using CpdMapping.Pdf.Markup;
using CpdMapping.Pdf.Problems;

namespace CpdMapping.Pdf.Tests.Markup;

public sealed class HtmlReaderTests
{
    [Theory]
    [InlineData("", "(html (head) (body))")]
    [InlineData("hello", "(html (head) (body 'hello'))")]
    [InlineData("<title>A &amp; B</title>hello", "(html (head (title 'A & B')) (body 'hello'))")]
    [InlineData("<p>one<p>two", "(html (head) (body (p 'one') (p 'two')))")]
    [InlineData("<ul><li>one<li>two<ul><li>three</ul></ul>", "(html (head) (body (ul (li 'one') (li 'two' (ul (li 'three'))))))")]
    [InlineData("<dl><dt>a<dd>b<dt>c<dd>d</dl>", "(html (head) (body (dl (dt 'a') (dd 'b') (dt 'c') (dd 'd'))))")]
    [InlineData("<table><tr><td>1<td>2<tr><th>3</table>", "(html (head) (body (table (tbody (tr (td '1') (td '2')) (tr (th '3'))))))")]
    [InlineData("<table><td><table><td>x</table>y</table>", "(html (head) (body (table (tbody (tr (td (table (tbody (tr (td 'x')))) 'y'))))))")]
    [InlineData("<p>a<br>b<img alt=c>d", "(html (head) (body (p 'a' (br) 'b' (img) 'd')))")]
    [InlineData("a<!-- <p>not --><!---->b", "(html (head) (body 'a' 'b'))")]
    [InlineData("1 < 2 & 3 &lt; 4", "(html (head) (body '1 < 2 & 3 < 4'))")]
    [InlineData("<style>a > b { content: '</p>&amp;' }</style>x", "(html (head (style 'a > b { content: '</p>&amp;' }')) (body 'x'))")]
    [InlineData("<svg viewbox='0 0 1 1'><lineargradient/><path d=M0></svg>x", "(html (head) (body (svg (linearGradient) (path)) 'x'))")]
    public void Trees_are_built_as_browsers_build_them(string html, string tree) => Assert.Equal(tree, Write(Read(html).Document.Root));

    [Theory]
    [InlineData("&eacute;&#233;&#xE9;&euro;&#128;", "éééEUREUR")]
    [InlineData("&copy 2026 &bogus; &#0; &#xD800;", "© 2026 &bogus; \uFFFD \uFFFD")]
    public void Entities_become_characters(string html, string text) =>
        Assert.Equal(text.Replace("EUR", "€", StringComparison.Ordinal), Assert.IsType<HtmlText>(Read(html).Document.Body.Children[0]).Text);

    [Fact]
    public void The_head_says_what_the_document_is()
    {
        var document = Read("<!doctype html><html lang=cy><head><meta name=author content='A. N. Other'><meta name=description content=d><title> A\n title </title></head>").Document;
        Assert.Equal(("A title", "cy", "A. N. Other", "d"), (document.Title, document.Language, document.Author, document.Description));
    }

    [Theory]
    [InlineData("<p>\n  <made-up>x</made-up>", MarkupCodes.UnknownElement, 2, 3)]
    [InlineData("<script>x</script>", MarkupCodes.NotPrinted, 1, 1)]
    [InlineData("x</b>", MarkupCodes.Nesting, 1, 2)]
    [InlineData("<b><i>x</b>", MarkupCodes.Nesting, 1, 8)]
    [InlineData("<p>&nosuch;", MarkupCodes.UnknownEntity, 1, 4)]
    [InlineData("<p>a\u0001", MarkupCodes.BadCharacter, 1, 5)]
    [InlineData("<section>", MarkupCodes.Unclosed, 1, 1)]
    [InlineData("<link rel=stylesheet href=a.css>", MarkupCodes.OutsideStyles, 1, 1)]
    [InlineData("<p id=a id=b>", MarkupCodes.BadTag, 1, 9)]
    public void What_is_odd_is_told_at_its_place(string html, string code, int line, int column)
    {
        var problem = Assert.Single(Read(html).Problems);
        Assert.Equal((code, line, column, PdfSeverity.Warning), (problem.Code, problem.Line, problem.Column, problem.Severity));
    }

    [Theory]
    [InlineData("depth")]
    [InlineData("nodes")]
    [InlineData("attributes")]
    [InlineData("characters")]
    public void Past_a_limit_nothing_more_is_read(string limit)
    {
        var html = limit switch
        {
            "depth" => string.Concat(Enumerable.Repeat("<div>", 100_000)),
            "nodes" => string.Concat(Enumerable.Repeat("<br>", 2000)),
            "attributes" => "<p " + string.Join(' ', Enumerable.Range(0, 300).Select(number => $"a{number}=1")) + ">",
            _ => new string('x', 3_000_000),
        };
        var problems = Read(html, new ReadingLimits { MaxNodes = 1000, MaxCharacters = 2_000_000 }).Problems;
        Assert.Contains(problems, problem => problem.Severity == PdfSeverity.Error && problem.Code == MarkupCodes.Limit);
    }

    [Fact]
    public void A_document_cut_anywhere_is_still_read()
    {
        const string whole = "<!doctype html><html lang=en><title>T</title><style>p{}</style><p class=\"a b\" id='c'>x &amp; <b>y</b><!-- z --><svg><path d='M0'/></svg><table><tr><td>1</table>";
        for (var length = 0; length <= whole.Length; length++)
            Assert.Equal("html", Read(whole[..length]).Document.Root.Name);
    }

    private static (HtmlDocument Document, IReadOnlyList<PdfProblem> Problems) Read(string html, ReadingLimits? limits = null)
    {
        var sink = new ProblemSink();
        var document = HtmlReader.Read(html, limits ?? ReadingLimits.Default, sink);
        return (document, sink.InOrder());
    }

    private static string Write(HtmlElement element)
    {
        var text = new StringBuilder().Append('(').Append(element.Name);
        foreach (var child in element.Children)
            text.Append(' ').Append(child is HtmlElement inner ? Write(inner) : $"'{((HtmlText)child).Text}'");
        return text.Append(')').ToString();
    }
}
