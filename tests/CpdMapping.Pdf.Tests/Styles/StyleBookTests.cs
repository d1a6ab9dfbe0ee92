using CpdMapping.Pdf.Styles;
using CpdMapping.Pdf.Styles.Values;
using CpdMapping.Pdf.Writing;

namespace CpdMapping.Pdf.Tests.Styles;

public sealed class StyleBookTests
{
    [Theory]
    [InlineData("72pt", 72)]
    [InlineData("96px", 72)]
    [InlineData("25.4mm", 72)]
    [InlineData("2.54cm", 72)]
    [InlineData("1in", 72)]
    [InlineData("6pc", 72)]
    [InlineData("2em", 20)]
    [InlineData("2rem", 24)]
    [InlineData("calc(10pt + 2 * (3pt - 1pt))", 14)]
    [InlineData("min(10pt, 20pt)", 10)]
    [InlineData("clamp(5pt, 1pt, 9pt)", 5)]
    [InlineData("calc(1em / 4)", 2.5)]
    public void Lengths_become_points(string css, double points) =>
        Assert.Equal(points, new StyledPage($"#x {{ font-size: 10pt; width: {css} }}").X.Width.Length.Resolve(0), 6);

    [Fact]
    public void Per_cent_in_a_choice_wait_for_their_basis()
    {
        var width = new StyledPage("#x { width: min(50%, 100pt) }").X.Width.Length;
        Assert.Equal((50, 100), (width.Resolve(100), width.Resolve(1000)));
    }

    [Theory]
    [InlineData("#f00", 255, 0, 0, 255)]
    [InlineData("#0003", 0, 0, 0, 51)]
    [InlineData("rebeccapurple", 102, 51, 153, 255)]
    [InlineData("rgb(140 29 24 / 6%)", 140, 29, 24, 15)]
    [InlineData("rgba(1, 2, 3, .5)", 1, 2, 3, 128)]
    [InlineData("hsl(120, 100%, 25%)", 0, 128, 0, 255)]
    [InlineData("hsl(120deg 100% 50%)", 0, 255, 0, 255)]
    [InlineData("transparent", 0, 0, 0, 0)]
    public void Colours_are_read_in_all_spellings(string css, byte red, byte green, byte blue, byte alpha) =>
        Assert.Equal(new Colour(red, green, blue, alpha), new StyledPage($"#x {{ background-color: {css} }}").X.BackgroundColour);

    [Theory]
    [InlineData("p { orphans: 7 }", true)]
    [InlineData("body > p#x.a:first-child { orphans: 7 }", true)]
    [InlineData("p + p { orphans: 7 }", false)]
    [InlineData("p:nth-child(2n+1) { orphans: 7 }", true)]
    [InlineData("p:nth-last-child(2) { orphans: 7 }", true)]
    [InlineData("p:nth-of-type(-n+1) { orphans: 7 }", true)]
    [InlineData(":not(.b):is(p, div) { orphans: 7 }", true)]
    [InlineData("[data-k^=va][data-k$=ue][data-k~='value'] { orphans: 7 }", true)]
    [InlineData("[data-k=other] { orphans: 7 }", false)]
    [InlineData("html:lang(en) p { orphans: 7 }", false)]
    [InlineData("p:hover, p:focus-visible { orphans: 7 }", false)]
    [InlineData("html body p { orphans: 7 }", true)]
    [InlineData("div p { orphans: 7 }", false)]
    public void Selectors_fit_what_they_say(string css, bool fits)
    {
        var page = new StyledPage(css, "<p id=x class='a c' data-k=value>one<p class=b>two");
        Assert.Equal(fits ? 7 : 2, page.X.Orphans);
        Assert.Empty(page.Problems);
    }

    [Theory]
    [InlineData("#x { orphans: 3 } p { orphans: 4 }", "", 3)]
    [InlineData("p { orphans: 3 } p { orphans: 4 }", "", 4)]
    [InlineData("p { orphans: 3 !important } #x { orphans: 4 }", "orphans: 5", 3)]
    [InlineData("#x { orphans: 4 }", "orphans: 5", 5)]
    [InlineData("body { orphans: 6 }", "", 6)]
    [InlineData("body { orphans: 6 } p { orphans: initial }", "", 2)]
    [InlineData("@media print { p { orphans: 3 } } @media screen { p { orphans: 4 } }", "", 3)]
    [InlineData("@media (max-width: 38rem) { p { orphans: 4 } } @media (min-width: 100px) { p { orphans: 3 } }", "", 3)]
    [InlineData("@supports (display: grid) and (not (display: hologram)) { p { orphans: 3 } }", "", 3)]
    public void The_weightiest_declaration_wins(string css, string style, int orphans) => Assert.Equal(orphans, new StyledPage(css, style: style).X.Orphans);

    [Fact]
    public void Variables_are_put_in_where_they_stand()
    {
        var page = new StyledPage(":root { --a: 3pt; --b: var(--a) solid #f00; --sans: Arial, sans-serif } #x { border: var(--b); padding: var(--none, 2pt); font: 700 10pt/1 var(--sans) }");
        Assert.Equal(new BorderSide(3, BorderStyle.Solid, new Colour(255, 0, 0)), page.X.BorderTop);
        Assert.Equal((2, 700, "Arial"), (page.X.PaddingLeft.Points, page.X.FontWeight, page.X.FontFamily[0]));
        Assert.Empty(page.Problems);
    }

    [Fact]
    public void Variables_that_refer_to_themselves_are_told()
    {
        var page = new StyledPage(":root { --a: var(--b); --b: var(--a) }\n#x { padding: var(--a) }");
        Assert.Equal(0, page.X.PaddingTop.Points);
        var problem = Assert.Single(page.Problems);
        Assert.Equal((StyleCodes.BadVariable, 2), (problem.Code, problem.Line));
    }

    [Fact]
    public void Elements_of_which_the_same_is_said_share_a_style()
    {
        var page = new StyledPage("li { color: red }", "<ul><li id=a>1<li id=b>2</ul>");
        Assert.Same(page.StyleOf("a"), page.StyleOf("b"));
    }

    [Theory]
    [InlineData("#x { colr: red }", StyleCodes.UnknownProperty, 1, 13)]
    [InlineData("#x {\n  color: reddish }", StyleCodes.UnknownValue, 2, 3)]
    [InlineData("p::first-line { color: red }", StyleCodes.BadSelector, 1, 8)]
    [InlineData("@import 'a.css';", StyleCodes.UnknownRule, 1, 8)]
    public void What_is_not_known_is_told_at_its_place_in_the_document(string css, string code, int line, int column)
    {
        var problem = Assert.Single(new StyledPage(css).Problems);
        Assert.Equal((code, line, column), (problem.Code, problem.Line, problem.Column));
    }

    [Fact]
    public void What_concerns_screens_alone_is_left_out_without_a_word() =>
        Assert.Empty(new StyledPage("p { cursor: pointer; outline: 1px solid; scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; print-color-adjust: exact }").Problems);

    [Fact]
    public void A_sheet_for_screens_is_not_read()
    {
        var page = new StyledPage("", "<style media=screen>p { orphans: 9 }</style><p id=x>");
        Assert.Equal(2, page.X.Orphans);
    }

    [Fact]
    public void Pages_have_their_sizes_margins_and_boxes()
    {
        var page = new StyledPage("@page { size: A4 landscape; margin: 10pt 20pt; @bottom-right { content: counter(page) \" / \" counter(pages) } } @page :first { margin: 0 }");
        var (first, second) = (page.Book.PageFor(1), page.Book.PageFor(2));
        Assert.True(first.Size.Width > first.Size.Height);
        Assert.Equal((0, 20), (first.MarginLeft, second.MarginLeft));
        Assert.Equal(3, Assert.Single(second.Boxes).Style.Content?.Count);
    }

    [Theory]
    [InlineData("not ")]
    [InlineData("(")]
    [InlineData("{")]
    [InlineData("a{")]
    [InlineData("@media print{")]
    [InlineData(":not(")]
    [InlineData("a>")]
    [InlineData("a,")]
    [InlineData("\\")]
    [InlineData("p{width:calc(")]
    [InlineData("@supports not ")]
    [InlineData("[")]
    [InlineData("\u0000;")]
    public void A_hundred_thousand_of_anything_does_no_harm(string piece)
    {
        _ = new StyledPage("@supports " + string.Concat(Enumerable.Repeat(piece, 100_000))).X;
        _ = new StyledPage(string.Concat(Enumerable.Repeat(piece, 100_000))).X;
        _ = new StyledPage("p { width: " + string.Concat(Enumerable.Repeat(piece, 100_000))).X;
    }

    [Fact]
    public void Variables_that_double_one_another_do_no_harm()
    {
        var css = string.Join(' ', Enumerable.Range(0, 60).Select(number => $"--v{number}: var(--v{number + 1}) var(--v{number + 1});"));
        Assert.NotNull(new StyledPage($":root {{ {css} --v60: 1pt; }} #x {{ padding: var(--v0) }}").X);
    }

    [Fact]
    public void Variables_in_a_long_line_and_deep_in_one_another_do_no_harm()
    {
        var css = string.Join(' ', Enumerable.Range(0, 50_000).Select(number => $"--v{number}: var(--v{number + 1});"));
        Assert.NotNull(new StyledPage($":root {{ {css} }} #x {{ padding: var(--v0) }}").X);
        Assert.NotNull(new StyledPage($"#x {{ padding: {string.Concat(Enumerable.Repeat("var(--none,", 50_000))} }}").X);
    }

    [Theory]
    [InlineData("1e999px")]
    [InlineData("calc(1e9px * 1e9)")]
    [InlineData("-1e999px")]
    public void Huge_numbers_stay_numbers(string css) => Assert.True(double.IsFinite(new StyledPage($"#x {{ margin-left: {css} }}").X.MarginLeft?.Points ?? 0));
}
