using System.Globalization;
using System.Text;
using CpdMapping.Pdf.Tests.Checking;

namespace CpdMapping.Pdf.Tests;

public sealed class PdfPrinterTests
{
    private const string Page = """
        <!DOCTYPE html>
        <html lang="en"><head><title>A record of learning</title>
        <style>
          @page { size: A5; margin: 15mm; @bottom-right { content: counter(page) " of " counter(pages) } }
          h2 { break-before: page }
          .seal { position: absolute; top: 0; right: 0; opacity: .5; transform: rotate(10deg) }
          .facts { display: grid; grid-template-columns: max-content 1fr; gap: 4pt }
          .pair { display: flex; gap: 6pt; justify-content: space-between }
        </style></head>
        <body><h1 id="top">A record of learning</h1>
        <p>Six hours of <em>safe</em> and <strong>kind</strong> care, with <a href="https://example.org/">a source</a> and <a href="#later">what follows</a>.</p>
        <ul><li>One</li><li>Two<ol><li>Within</li></ol></li></ul>
        <table><caption>Hours</caption><thead><tr><th scope="col">Part</th><th scope="col">Hours</th></tr></thead>
        <tbody><tr><th scope="row">Talk</th><td>4</td></tr><tr><th scope="row">Practice</th><td>2</td></tr></tbody></table>
        <svg class="seal" role="img" aria-label="A seal" width="40" height="40" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4"/></svg>
        <dl class="facts"><dt>Name</dt><dd>Ana</dd><dt>Place</dt><dd>Leeds</dd></dl>
        <div class="pair"><p>Left</p><p>Right</p></div>
        <h2 id="later">Later</h2><p dir="auto">مرحبا and hello</p><blockquote><p>Well said.</p></blockquote>
        </body></html>
        """;

    private static string Body(string body, string style = "") =>
        $"<!DOCTYPE html><html lang=\"en\"><head><title>T</title><style>{style}</style></head><body>{body}</body></html>";

    [Fact]
    public void A_page_of_everything_is_accessible_and_archivable()
    {
        var result = new PdfPrinter().Print(Page);

        Assert.Empty(result.Problems);
        Assert.Equal(2, result.PageCount);
        Assert.Empty(PdfChecker.Check(result.Bytes.ToArray()));
    }

    [Fact]
    public void A_file_that_carries_another_is_accessible_and_archivable()
    {
        var options = new PdfOptions().Attach("data.json", Encoding.UTF8.GetBytes("{}\n"), PdfRelationship.Source);

        var result = new PdfPrinter().Print(Page, options);

        Assert.Empty(PdfChecker.Check(result.Bytes.ToArray()));
    }

    [Fact]
    public void The_same_page_gives_the_same_bytes_in_any_culture_and_with_any_printer()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            byte[] first = new PdfPrinter().Print(Page).Bytes.ToArray();
            var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            strange.NumberFormat.NumberDecimalSeparator = ",";
            strange.NumberFormat.NegativeSign = "~";
            CultureInfo.CurrentCulture = strange;
            var printer = new PdfPrinter();
            printer.Print(Body("<p>Something else first"));

            Assert.Equal(first, printer.Print(Page).Bytes.ToArray());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Many_pages_come_in_order_whatever_the_number_of_threads(int threads)
    {
        var printer = new PdfPrinter();
        string[] pages = [.. Enumerable.Range(1, 40).Select(number => Body($"<h1>Number {number.ToString(CultureInfo.InvariantCulture)}</h1>"))];

        byte[][] many = [.. printer.PrintMany(pages.Select(page => (page, (PdfOptions?)null)), threads).Select(result => result.Bytes.ToArray())];

        Assert.Equal(pages.Length, many.Length);
        for (int index = 0; index < pages.Length; index++)
            Assert.Equal(new PdfPrinter().Print(pages[index]).Bytes.ToArray(), many[index]);
    }

    [Fact]
    public void A_page_without_title_or_language_is_printed_with_warnings_unless_it_is_strict()
    {
        var printer = new PdfPrinter();

        var lenient = printer.Print("<p>Words");
        var strict = printer.Print("<p>Words", new PdfOptions { Strict = true });

        Assert.Equal(["CPD-G-003", "CPD-G-004"], lenient.Problems.Select(problem => problem.Code));
        Assert.False(lenient.HasErrors);
        Assert.True(strict.HasErrors);
        Assert.Throws<InvalidOperationException>(() => strict.Bytes);
    }

    [Theory]
    [InlineData("div { float: left }", 1)]
    [InlineData("div { float: left; position: absolute }", 0)]
    [InlineData("body { display: flex } div { float: left }", 0)]
    public void What_is_to_float_is_told_where_it_would(string style, int warnings)
    {
        var result = new PdfPrinter().Print(Body("<div>x</div><p>y</p>", style));

        Assert.Equal(warnings, result.Problems.Count(problem => problem.Code == "CPD-G-504"));
    }

    [Fact]
    public void Writing_from_top_to_bottom_is_told_as_unknown()
    {
        var result = new PdfPrinter().Print(Body("<p>x</p>", "p { writing-mode: vertical-rl }"));

        Assert.Equal(["CPD-G-201"], result.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Contents_name_the_page_on_which_a_place_begins()
    {
        const string Style = "@page{size:A6} h2{break-before:page} a::after{content:' ' target-counter(attr(href), page)}";
        var printer = new PdfPrinter();

        byte[] asked = printer.Print(Body("<p><a href='#b'>B</a></p><h2 id='a'>A</h2><h2 id='b'>B</h2>", Style)).Bytes.ToArray();
        byte[] written = printer.Print(Body("<p><a href='#b'>B</a></p><h2 id='a'>A</h2><h2 id='b'>B</h2>", Style.Replace("target-counter(attr(href), page)", "'3'", StringComparison.Ordinal))).Bytes.ToArray();

        Assert.Equal(written, asked);
    }

    [Fact]
    public void A_stopped_printing_says_so()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => new PdfPrinter().Print(Page, cancellation: stop.Token));
    }
}
