using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CpdMapping.Auditing;
using CpdMapping.Documents;
using CpdMapping.Documents.Forms;
using CpdMapping.Documents.Views;
using CpdMapping.Mapping;
using CpdMapping.Mapping.Ledgers;
using Document = CpdMapping.Documents.Document;

namespace CpdMapping.Tests.Documents;

/// <summary>What every HTML document must be, whatever its data: accessible, self-contained, without script.</summary>
public class MarkupTests
{
    private static readonly Dictionary<string, Func<Document>> Documents = new(StringComparer.Ordinal)
    {
        ["certificate"] = () => DocumentTemplates.Certificate.Render(CertificateView.From(Examples.Certificate)),
        ["certificate in Welsh"] = () => DocumentTemplates.Certificate.Render(CertificateView.From(Examples.Certificate, DocumentLanguage.Welsh)),
        ["portrait certificate"] = () => DocumentTemplates.CertificatePortrait.Render(CertificateView.From(Examples.Completed)),
        ["plain certificate"] = () => DocumentTemplates.CertificatePlain.Render(CertificateView.From(Examples.Completed)),
        ["plain portrait certificate in Welsh"] = () => DocumentTemplates.CertificatePlainPortrait.Render(CertificateView.From(Examples.Completed, DocumentLanguage.Welsh)),
        ["hostile plain certificate"] = () => DocumentTemplates.CertificatePlain.Render(CertificateView.From(HostileExamples.Certificate)),
        ["certificate without standards"] = () => DocumentTemplates.Certificate.Render(CertificateView.From(Examples.Certificate with { Standards = [], Accreditations = [] })),
        ["hostile certificate"] = () => DocumentTemplates.Certificate.Render(CertificateView.From(HostileExamples.Certificate)),
        ["portfolio"] = () => DocumentTemplates.Portfolio.Render(Examples.Portfolio()),
        ["shared portfolio in Welsh"] = () => DocumentTemplates.Portfolio.Render(Examples.Portfolio(MappingPolicy.Shared, DocumentLanguage.Welsh)),
        ["empty portfolio"] = () => DocumentTemplates.Portfolio.Render(PortfolioView.From(new EvidenceMapper(Examples.Library).Map(new() { Id = "empty", Learner = "Nobody" }))),
        ["hostile portfolio"] = () => DocumentTemplates.Portfolio.Render(Examples.Portfolio(HostileExamples.Record)),
        ["statement"] = () => DocumentTemplates.Statement.Render(Examples.Statement()),
        ["statement in Welsh"] = () => DocumentTemplates.Statement.Render(Examples.Statement(DocumentLanguage.Welsh)),
        ["statement without standards"] = () => DocumentTemplates.Statement.Render(StatementView.From(Examples.Course with { Standards = [] }, Examples.Library)),
        ["fact sheet"] = () => DocumentTemplates.FactSheet.Render(Examples.FactSheet()),
        ["fact sheet in Welsh"] = () => DocumentTemplates.FactSheet.Render(Examples.FactSheet(DocumentLanguage.Welsh)),
        ["fact sheet without a fee"] = () => DocumentTemplates.FactSheet.Render(FactSheetView.From(Examples.Course with { Fee = null, Sessions = [] }, Examples.Library)),
        ["hostile fact sheet"] = () => DocumentTemplates.FactSheet.Render(FactSheetView.From(HostileExamples.Course, Examples.Library)),
        ["letter"] = () => DocumentTemplates.ManagerLetter.Render(Examples.ManagerLetter()),
        ["letter in Welsh"] = () => DocumentTemplates.ManagerLetter.Render(Examples.ManagerLetter(DocumentLanguage.Welsh)),
        ["hostile letter"] = () => DocumentTemplates.ManagerLetter.Render(ManagerLetterView.From(HostileExamples.Course, Examples.Library)),
        ["register to sign"] = () => DocumentTemplates.Register.Render(Examples.Register(toSign: true)),
        ["register in Welsh"] = () => DocumentTemplates.Register.Render(Examples.Register(toSign: false, DocumentLanguage.Welsh)),
        ["hostile register"] = () => DocumentTemplates.Register.Render(RegisterView.From(HostileExamples.Course, Examples.Cohort with { Learners = [new() { Key = HostileExamples.Text, Name = HostileExamples.Text }] }, toSign: false)),
        ["edition diff"] = () => DocumentTemplates.EditionDiff.Render(Examples.EditionDiff()),
        ["edition diff in Welsh"] = () => DocumentTemplates.EditionDiff.Render(Examples.EditionDiff("pcf@2012", "pcf@2018", DocumentLanguage.Welsh)),
        ["edition diff without changes"] = () => DocumentTemplates.EditionDiff.Render(Examples.EditionDiff("pcf@2018", "pcf@2018")),
        ["ledger"] = () => DocumentTemplates.Ledger.Render(LedgerView.From(Examples.Ledger())),
        ["shared ledger in Welsh"] = () => DocumentTemplates.Ledger.Render(LedgerView.From(Examples.Ledger(MappingPolicy.Shared), DocumentLanguage.Welsh)),
        ["empty ledger"] = () => DocumentTemplates.Ledger.Render(LedgerView.From(Ledger.Of(new EvidenceMapper(Examples.Library).Map(new() { Id = "empty", Learner = "Nobody" })))),
        ["hostile ledger"] = () => DocumentTemplates.Ledger.Render(LedgerView.From(Ledger.Of(new EvidenceMapper(Examples.Library).Map(HostileExamples.Record)))),
        ["coverage of a team"] = () => DocumentTemplates.Coverage.Render(CoverageView.From([Examples.Team()])),
        ["coverage of two teams in Welsh"] = () => DocumentTemplates.Coverage.Render(CoverageView.From([Examples.Teams()], language: DocumentLanguage.Welsh)),
        ["pieces"] = () => DocumentTemplates.Form.Render(CpdFormView.From(Examples.Form("swe-cpd"))),
        ["profile in Welsh"] = () => DocumentTemplates.Form.Render(CpdFormView.From(Examples.Profile(), DocumentLanguage.Welsh)),
        ["profile of nothing"] = () => DocumentTemplates.Form.Render(CpdFormView.From(CpdForm.Of(new() { Id = "empty", Learner = "Nobody" }, SchemeBook.BuiltIn.InForce("hcpc-cpd", Examples.On), Examples.On))),
        ["hostile pieces"] = () => DocumentTemplates.Form.Render(CpdFormView.From(CpdForm.Of(HostileExamples.Record, SchemeBook.BuiltIn.InForce("swe-cpd", new(2025, 1, 2)), new(2025, 1, 2)))),
        ["decision sheet"] = () => DocumentTemplates.DecisionSheet.Render(DecisionSheetView.From(Examples.Decisions())),
        ["decision sheet in Welsh"] = () => DocumentTemplates.DecisionSheet.Render(DecisionSheetView.From(Examples.Decisions(), DocumentLanguage.Welsh)),
        ["decision sheet without decisions"] = () => DocumentTemplates.DecisionSheet.Render(DecisionSheetView.From(Examples.Decisions() with { Decisions = [] })),
        ["hostile statement"] = () => DocumentTemplates.Statement.Render(StatementView.From(HostileExamples.Course, Examples.Library)),
    };

    public static TheoryData<string> Names => new(Documents.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_markup_has_no_errors(string name)
    {
        var errors = new List<string>();
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = false });
        parser.Error += (_, e) => errors.Add(e.ToString() ?? "");

        parser.ParseDocument(Documents[name]().Text);

        Assert.Empty(errors);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_page_names_its_language_and_has_one_title_and_one_main_part(string name)
    {
        var page = Parse(name);

        Assert.Equal(name.Contains("Welsh", StringComparison.Ordinal) ? "cy" : "en", page.DocumentElement.GetAttribute("lang"));
        Assert.NotEqual("", page.Title);
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.NotNull(page.QuerySelector("meta[name=viewport]"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void There_is_one_first_heading_and_no_level_is_left_out(string name)
    {
        var levels = Parse(name).QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(h => h.LocalName[1] - '0').ToList();

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.DoesNotContain(levels.Zip(levels.Skip(1)), pair => pair.Second > pair.First + 1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_table_has_a_caption_and_every_header_a_scope(string name)
    {
        var page = Parse(name);

        Assert.All(page.QuerySelectorAll("table"), t => Assert.False(string.IsNullOrWhiteSpace(t.QuerySelector("caption")?.TextContent)));
        Assert.All(page.QuerySelectorAll("th"), t => Assert.Contains(t.GetAttribute("scope"), new[] { "col", "row", "rowgroup" }));
        Assert.All(page.QuerySelectorAll("td"), t => Assert.False(string.IsNullOrWhiteSpace(t.TextContent) && !t.HasAttribute("colspan")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_row_of_a_table_is_as_wide_as_the_others(string name)
    {
        foreach (var table in Parse(name).QuerySelectorAll("table"))
            Assert.Single(table.QuerySelectorAll("tr").Select(r => r.Children.Sum(c => int.Parse(c.GetAttribute("colspan") ?? "1", CultureInfo.InvariantCulture))).Distinct());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Ids_are_unique_and_links_lead_to_them(string name)
    {
        var page = Parse(name);
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();

        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(page.QuerySelectorAll("a[href^='#']"), a => Assert.Contains(a.GetAttribute("href")![1..], ids));
        Assert.All(page.QuerySelectorAll("use"), u => Assert.Contains(u.GetAttribute("href")![1..], ids));
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), e => Assert.Contains(e.GetAttribute("aria-labelledby"), ids));
        Assert.All(page.QuerySelectorAll("a"), a => Assert.NotEqual("", a.TextContent.Trim()));
        Assert.All(page.QuerySelectorAll("a:not([href^='#'])"), a => Assert.StartsWith("http", a.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_fetched_and_nothing_runs(string name)
    {
        var document = Documents[name]();
        var page = Parse(name);

        Assert.Empty(page.QuerySelectorAll("script,link,iframe,object,embed,img,base,form,[src],[srcset],[style],meta[http-equiv]"));
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("@import", document.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(http", document.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Pictures_are_hidden_from_readers_since_the_text_says_it_all(string name)
    {
        Assert.All(Parse(name).QuerySelectorAll("svg"), s => Assert.Equal("true", s.GetAttribute("aria-hidden")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Regions_that_scroll_can_be_reached_with_the_keyboard_and_have_a_name(string name)
    {
        Assert.All(Parse(name).QuerySelectorAll(".scroll"), s =>
        {
            Assert.Equal(("region", "0"), (s.GetAttribute("role"), s.GetAttribute("tabindex")));
            Assert.True(s.HasAttribute("aria-labelledby"));
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Lines_end_in_LF_and_the_last_one_does_too(string name)
    {
        var text = Documents[name]().Text;

        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
    }

    private static IDocument Parse(string name) => new HtmlParser().ParseDocument(Documents[name]().Text);
}
