using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CpdMapping.Web.Tests;

/// <summary>What people see: the pages in a real browser.</summary>
public partial class PageTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly string[] Levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    [BrowserTheory]
    [MemberData(nameof(DemoPages.All), MemberType = typeof(DemoPages))]
    public async Task A_page_passes_the_accessibility_rules_on_a_desk_and_on_a_phone(string name)
    {
        var page = await browser.OpenAsync(DemoPages.PathOf(name), 1280);
        var violations = new List<string>();
        foreach (var width in new[] { 1280, 390 })
        {
            await page.SetViewportSizeAsync(width, 900);
            var result = await page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = [.. Levels] } });
            Assert.NotEmpty(result.Passes);
            violations.AddRange(result.Violations.Select(v => $"at {width}: {v.Id}: {v.Help}: {string.Join("; ", v.Nodes.Select(n => n.Html))}"));
        }

        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    [BrowserTheory]
    [MemberData(nameof(DemoPages.All), MemberType = typeof(DemoPages))]
    public async Task A_page_fits_a_narrow_screen_without_scrolling_sideways(string name)
    {
        var page = await browser.OpenAsync(DemoPages.PathOf(name), 320);

        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, 320);
    }

    [BrowserTheory]
    [MemberData(nameof(DemoPages.All), MemberType = typeof(DemoPages))]
    public async Task A_page_fetches_nothing_and_says_nothing_on_the_console(string name)
    {
        var seen = new List<string>();

        await browser.OpenAsync(DemoPages.PathOf(name), 1280, seen);

        Assert.Empty(seen);
    }

    [BrowserTheory]
    [InlineData("portfolio.html")]
    [InlineData("standards.html")]
    [InlineData("facts.html")]
    [InlineData("letter.html")]
    public async Task The_first_stop_of_the_keyboard_is_a_link_past_the_header(string name)
    {
        var page = await browser.OpenAsync(DemoPages.PathOf(name), 1280);

        await page.Keyboard.PressAsync("Tab");
        var link = page.Locator(":focus");

        Assert.StartsWith("#", await link.GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.True(await link.IsVisibleAsync());
    }

    [BrowserTheory]
    [InlineData("certificate.html", "84[12]", "59[45]")]
    [InlineData("plain-landscape/Priya-Raman.html", "84[12]", "59[45]")]
    [InlineData("engraved-portrait/Priya-Raman.html", "59[45]", "84[12]")]
    [InlineData("plain-portrait/Priya-Raman.html", "59[45]", "84[12]")]
    [InlineData("sign-in.html", "84[12]", "59[45]")]
    [InlineData("register.html", "84[12]", "59[45]")]
    public async Task A_certificate_and_a_small_register_are_one_page_that_lies_as_it_should(string name, string width, string height)
    {
        var page = await browser.OpenAsync(DemoPages.PathOf(name), 1280);

        var pdf = System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true }));

        Assert.Single(PdfPage().Matches(pdf));
        Assert.Matches($@"/MediaBox\s*\[\s*0 0 {width}[.0-9]* {height}[.0-9]*\s*\]", pdf);
    }

    [BrowserTheory]
    [InlineData("certificate.html")]
    [InlineData("portfolio.html")]
    [InlineData("standards.html")]
    [InlineData("facts.html")]
    [InlineData("letter.html")]
    [InlineData("ledger.html")]
    [InlineData("pieces.html")]
    [InlineData("decisions.html")]
    [InlineData("coverage/coverage.html")]
    public async Task A_specimen_says_so(string name)
    {
        var page = await browser.OpenAsync(DemoPages.PathOf(name), 1280);

        Assert.Contains("SPECIMEN", await page.InnerTextAsync("body"), StringComparison.OrdinalIgnoreCase);
    }

    [BrowserTheory]
    [InlineData("letter.html")]
    public async Task The_letter_can_be_written_in(string name)
    {
        var page = await browser.OpenAsync(DemoPages.PathOf(name), 1280);

        await page.Locator("mark").First.SelectTextAsync();
        await page.Keyboard.TypeAsync("Ŵyn");

        Assert.Contains("Ŵyn", await page.InnerTextAsync("article"), StringComparison.Ordinal);
        Assert.DoesNotContain("[manager’s name]", await page.InnerTextAsync("article"), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PdfPage();
}
