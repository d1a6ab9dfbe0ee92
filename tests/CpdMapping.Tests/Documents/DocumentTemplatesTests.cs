using AngleSharp.Html.Parser;
using CpdMapping.Documents;
using CpdMapping.Documents.Templating;
using CpdMapping.Documents.Views;

namespace CpdMapping.Tests.Documents;

public class DocumentTemplatesTests
{
    [Fact]
    public void Every_document_names_its_template_the_library_and_the_data()
    {
        Document[] documents =
        [
            DocumentTemplates.Certificate.Render(CertificateView.From(Examples.Certificate)),
            DocumentTemplates.Portfolio.Render(Examples.Portfolio()),
            DocumentTemplates.PortfolioMarkdown.Render(Examples.Portfolio()),
            DocumentTemplates.Statement.Render(Examples.Statement()),
            DocumentTemplates.StatementText.Render(Examples.Statement()),
            DocumentTemplates.FactSheet.Render(Examples.FactSheet()),
            DocumentTemplates.FactSheetMarkdown.Render(Examples.FactSheet()),
            DocumentTemplates.ManagerLetter.Render(Examples.ManagerLetter()),
            DocumentTemplates.ManagerLetterMarkdown.Render(Examples.ManagerLetter()),
            DocumentTemplates.ManagerLetterText.Render(Examples.ManagerLetter()),
        ];

        Assert.Equal(documents.Length, documents.Select(d => d.TemplateId).Distinct(StringComparer.Ordinal).Count());
        Assert.All(documents, d =>
        {
            Assert.Contains($"Template {d.TemplateId} {d.TemplateVersion} · CpdMapping {LibraryVersion.Text}, standards data {Examples.Library.DataSet}", Visible(d), StringComparison.Ordinal);
            Assert.Contains("SPECIMEN", d.ToString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_printed_sheet_of_a_specimen_is_marked()
    {
        string[] pages = [DocumentTemplates.Portfolio.Render(Examples.Portfolio()).Text, DocumentTemplates.Statement.Render(Examples.Statement()).Text, DocumentTemplates.FactSheet.Render(Examples.FactSheet()).Text];

        Assert.All(pages, page => Assert.Contains("@page { @top-center { content: \"SPECIMEN\";", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Media_types_follow_from_what_a_template_makes()
    {
        Assert.Equal("text/html", DocumentTemplates.Certificate.MediaType);
        Assert.Equal("text/markdown", DocumentTemplates.PortfolioMarkdown.MediaType);
        Assert.Equal("text/plain", DocumentTemplates.StatementText.MediaType);
    }

    [Fact]
    public void Hostile_data_is_shown_as_the_text_it_is()
    {
        Document[] pages =
        [
            DocumentTemplates.Certificate.Render(CertificateView.From(HostileExamples.Certificate)),
            DocumentTemplates.Portfolio.Render(Examples.Portfolio(HostileExamples.Record)),
            DocumentTemplates.Statement.Render(StatementView.From(HostileExamples.Course, Examples.Library)),
            DocumentTemplates.FactSheet.Render(FactSheetView.From(HostileExamples.Course, Examples.Library)),
            DocumentTemplates.ManagerLetter.Render(ManagerLetterView.From(HostileExamples.Course, Examples.Library)),
        ];

        Assert.All(pages, page =>
        {
            Assert.DoesNotContain("<script", page.Text, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("<script>alert(1)</script>\"onload='alert(2)' {{ 7 * 7 }} &lt;", new HtmlParser().ParseDocument(page.Text).Body!.TextContent, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Hostile_data_makes_no_markup_in_Markdown()
    {
        var text = DocumentTemplates.PortfolioMarkdown.Render(Examples.Portfolio(HostileExamples.Record)).Text;

        Assert.DoesNotContain("<script", text.Replace("\\<", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("](javascript", text.Replace("\\]", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("\n# <", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_of_ones_own_takes_the_same_view()
    {
        var template = Template.Parse<CertificateView>("{{ learner }}: {{ hours }}\n", "mine", OutputMode.Text).Value;

        var document = new DocumentTemplate<CertificateView>("mine", 3, OutputMode.Text, template).Render(CertificateView.From(Examples.Certificate with { Learner = "Ŵyn" }));

        Assert.Equal(("Ŵyn: 21 hours\n", "mine", 3, "text/plain"), (document.Text, document.TemplateId, document.TemplateVersion, document.MediaType));
    }

    [Fact]
    public void A_document_is_saved_as_UTF_8_without_a_mark()
    {
        var folder = Directory.CreateTempSubdirectory("cpd-documents");
        try
        {
            var path = Path.Combine(folder.FullName, "statement.txt");
            var document = DocumentTemplates.StatementText.Render(Examples.Statement());

            document.Save(path);

            Assert.Equal(System.Text.Encoding.UTF8.GetBytes(document.Text), File.ReadAllBytes(path));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_same_view_gives_the_same_bytes()
    {
        Assert.Equal(DocumentTemplates.Portfolio.Render(Examples.Portfolio()).Text, DocumentTemplates.Portfolio.Render(Examples.Portfolio()).Text);
    }

    private static string Visible(Document document) =>
        document.MediaType == "text/html" ? new HtmlParser().ParseDocument(document.Text).Body!.TextContent : document.Text.Replace("\\", "", StringComparison.Ordinal);
}
