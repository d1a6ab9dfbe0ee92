using System.Text;
using CpdMapping.Pdf.Problems;
using CpdMapping.Pdf.Tests.Checking;

namespace CpdMapping.Pdf.Tests;

/// <summary>Pages that mean harm: each gives a right file, or an error that says why there is none.</summary>
public sealed class HostilePageTests
{
    private static PdfResult Print(string body, string style = "", PdfLimits? limits = null) => new PdfPrinter().Print(
        $"<!DOCTYPE html><html lang=\"en\"><head><title>T</title><style>{style}</style></head><body>{body}</body></html>",
        new PdfOptions { Limits = limits ?? PdfLimits.Default });

    private static void IsAFileOrAnError(PdfResult result)
    {
        if (result.HasErrors)
            Assert.Contains(result.Problems, problem => problem.Severity == PdfSeverity.Error && problem.Message.Length > 0);
        else
            Assert.Empty(PdfChecker.Check(result.Bytes.ToArray()));
    }

    [Theory]
    [InlineData("div")]
    [InlineData("span")]
    [InlineData("ul")]
    [InlineData("table")]
    [InlineData("blockquote")]
    public void Deep_nesting_is_survived(string element) => IsAFileOrAnError(Print(new StringBuilder().Insert(0, $"<{element}>", 100_000).Append('x').ToString()));

    [Theory]
    [InlineData("width:0")]
    [InlineData("width:1e30pt;height:1e30pt")]
    [InlineData("width:-1e30pt")]
    [InlineData("font-size:0")]
    [InlineData("font-size:1e9pt")]
    [InlineData("line-height:0")]
    [InlineData("margin:-1e9pt")]
    [InlineData("padding:1e9pt")]
    [InlineData("width:calc(1pt / 0)")]
    [InlineData("transform:scale(0)")]
    [InlineData("transform:scale(1e30)")]
    [InlineData("columns:100000")]
    [InlineData("display:grid;grid-template-columns:repeat(100000,1fr)")]
    [InlineData("display:flex;gap:1e9pt")]
    [InlineData("position:absolute;top:1e9pt;left:-1e9pt")]
    [InlineData("position:fixed;inset:-1e9pt")]
    public void Sizes_beyond_reason_are_survived(string style) => IsAFileOrAnError(Print("<div id='a'><p>Some words</p><p>and more</p></div>", $"#a{{{style}}}"));

    [Theory]
    [InlineData("@page{size:0 0}")]
    [InlineData("@page{size:1e9pt 1e9pt}")]
    [InlineData("@page{size:A6;margin:100cm}")]
    public void Pages_beyond_reason_are_survived(string style) => IsAFileOrAnError(Print("<p>Some words</p><p>and more</p>", style));

    [Theory]
    [InlineData("<table><tr><td colspan='1000000000'>x<td rowspan='1000000000'>y</table>")]
    [InlineData("<table><tr><td rowspan='0'>x</td></tr><tr></tr></table>")]
    [InlineData("<a href='javascript:alert(1)'>x</a><a href='#none'>y</a><a href=''>z</a>")]
    [InlineData("<img src='none.png' alt='x'><img src='none.png'>")]
    [InlineData("<svg role='img' aria-label='x'><use href='#a' id='a'/></svg>")]
    public void Strange_elements_are_survived(string body) => IsAFileOrAnError(Print(body));

    [Fact]
    public void Pages_beyond_the_limit_are_an_error()
    {
        var result = Print(new StringBuilder().Insert(0, "<p>x</p>", 50).ToString(), "p{break-before:page}", new PdfLimits { Pages = 10 });

        Assert.True(result.HasErrors);
        Assert.Contains(result.Problems, problem => problem.Code == "CPD-G-002");
    }

    [Fact]
    public void Steps_beyond_the_limit_are_an_error()
    {
        var result = Print(new StringBuilder().Insert(0, "<p>x</p>", 500).ToString(), limits: new PdfLimits { Steps = 100 });

        Assert.True(result.HasErrors);
        Assert.Contains(result.Problems, problem => problem.Code == "CPD-G-001");
    }
}
