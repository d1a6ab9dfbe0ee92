using CpdMapping.Documents;
using CpdMapping.Documents.OwnTemplates;
using CpdMapping.Documents.Views;
using CpdMapping.Files;
using CpdMapping.Tests.Files;
using CpdMapping.Tests.Snapshots;

namespace CpdMapping.Tests.Documents.OwnTemplates;

public class TemplateGalleryTests
{
    public static TheoryData<string> Names => [.. TemplateGallery.Templates.Select(template => template.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_start_is_read_without_a_problem(string name)
    {
        using var folder = new TemporaryFolder();
        OutputFolder.Write(folder.Root, TemplateGallery.Start(name, "ours"));

        Assert.Empty(TemplateFolder.TryLoad(folder.Root).Problems);
    }

    [Fact]
    public void A_start_looks_as_shipped_until_it_is_changed()
    {
        var text = Rendered("certificate", template => template.For<CertificateView>().Render(CertificateView.From(Examples.Certificate)));
        var shipped = DocumentTemplates.Certificate.Render(CertificateView.From(Examples.Certificate)).Text;

        var added = text.Split('\n').Except(shipped.Split('\n')).ToList();
        string[] expected = ["ours 1", "logo", "signatures", "--serif:", "--sans:"];
        Assert.All(added, line => Assert.Contains(expected, part => line.Contains(part, StringComparison.Ordinal)));
        Assert.Contains(added, line => line.Contains("ours 1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("portfolio")]
    [InlineData("portfolio-markdown")]
    public void A_portfolio_names_the_template_that_made_it(string name) =>
        Assert.Contains("ours 1", Rendered(name, template => template.For<PortfolioView>().Render(Examples.Portfolio())), StringComparison.Ordinal);

    [Theory]
    [InlineData("statement")]
    [InlineData("statement-text")]
    public void A_statement_names_the_template_that_made_it(string name) =>
        Assert.Contains("ours 1", Rendered(name, template => template.For<StatementView>().Render(Examples.Statement())), StringComparison.Ordinal);

    [Theory]
    [InlineData("fact-sheet")]
    [InlineData("fact-sheet-markdown")]
    public void A_fact_sheet_names_the_template_that_made_it(string name) =>
        Assert.Contains("ours 1", Rendered(name, template => template.For<FactSheetView>().Render(Examples.FactSheet())), StringComparison.Ordinal);

    [Fact]
    public void A_page_of_shared_parts_looks_as_shipped_until_a_colour_is_changed()
    {
        using var folder = new TemporaryFolder();
        OutputFolder.Write(folder.Root, TemplateGallery.Start("fact-sheet", "ours"));
        var style = folder.PathOf("house-style.yaml");
        File.WriteAllText(style, File.ReadAllText(style).Replace("#1d4a4f", "#5a1d4f", StringComparison.Ordinal));
        var text = TemplateFolder.Load(folder.Root).For<FactSheetView>().Render(Examples.FactSheet()).Text;

        Assert.Contains("--deep: #5a1d4f;", text, StringComparison.Ordinal);
        Assert.DoesNotContain("#1d4a4f", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_blanks_read_like_this() =>
        Snapshot.Match(string.Join("\n", TemplateGallery.Start("certificate", "ours").Where(file => file.Name != "layout.scriban").Select(file => $"=== {file.Name}\n{file.Text}")), "txt");

    [Fact]
    public void Bad_use_is_said()
    {
        Assert.StartsWith("There is no shipped template 'diploma'.", Assert.Throws<ArgumentException>(() => TemplateGallery.Start("diploma", "ours")).Message, StringComparison.Ordinal);
        Assert.StartsWith("'Ours!' is not an id", Assert.Throws<ArgumentException>(() => TemplateGallery.Start("certificate", "Ours!")).Message, StringComparison.Ordinal);
    }

    private static string Rendered(string name, Func<OwnTemplate, Document> render)
    {
        using var folder = new TemporaryFolder();
        OutputFolder.Write(folder.Root, TemplateGallery.Start(name, "ours"));
        return render(TemplateFolder.Load(folder.Root)).Text;
    }
}
