using CpdMapping.Documents;
using CpdMapping.Documents.Views;
using CpdMapping.Mapping;
using CpdMapping.Tests.Snapshots;

namespace CpdMapping.Tests.Documents;

/// <summary>Every document, whole, as it was accepted. The versions of library and data are masked: they change for other reasons.</summary>
public class DocumentSnapshotTests
{
    [Fact]
    public void Certificate() => Match(DocumentTemplates.Certificate.Render(CertificateView.From(Examples.Certificate)), "html");

    [Fact]
    public void Certificate_in_Welsh() =>
        Match(DocumentTemplates.Certificate.Render(CertificateView.From(Examples.Certificate, DocumentLanguage.Welsh)), "html");

    [Fact]
    public void Certificate_of_completion_in_portrait() => Match(DocumentTemplates.CertificatePortrait.Render(CertificateView.From(Examples.Completed)), "html");

    [Fact]
    public void Plain_certificate_of_completion_in_Welsh() => Match(DocumentTemplates.CertificatePlain.Render(CertificateView.From(Examples.Completed, DocumentLanguage.Welsh)), "html");

    [Fact]
    public void Portfolio() => Match(DocumentTemplates.Portfolio.Render(Examples.Portfolio()), "html");

    [Fact]
    public void Portfolio_in_Welsh_and_shared_in_Markdown() =>
        Match(DocumentTemplates.PortfolioMarkdown.Render(Examples.Portfolio(MappingPolicy.Shared, DocumentLanguage.Welsh)), "md");

    [Fact]
    public void Portfolio_in_Markdown() => Match(DocumentTemplates.PortfolioMarkdown.Render(Examples.Portfolio()), "md");

    [Fact]
    public void Statement() => Match(DocumentTemplates.Statement.Render(Examples.Statement()), "html");

    [Fact]
    public void Statement_as_text() => Match(DocumentTemplates.StatementText.Render(Examples.Statement()), "txt");

    [Fact]
    public void Statement_as_text_in_Welsh() => Match(DocumentTemplates.StatementText.Render(Examples.Statement(DocumentLanguage.Welsh)), "txt");

    [Fact]
    public void Fact_sheet() => Match(DocumentTemplates.FactSheet.Render(Examples.FactSheet()), "html");

    [Fact]
    public void Fact_sheet_in_Welsh_in_Markdown() => Match(DocumentTemplates.FactSheetMarkdown.Render(Examples.FactSheet(DocumentLanguage.Welsh)), "md");

    [Fact]
    public void Letter_to_a_manager() => Match(DocumentTemplates.ManagerLetter.Render(Examples.ManagerLetter()), "html");

    [Fact]
    public void Letter_to_a_manager_in_Markdown() => Match(DocumentTemplates.ManagerLetterMarkdown.Render(Examples.ManagerLetter()), "md");

    [Fact]
    public void Letter_to_a_manager_as_text_in_Welsh() => Match(DocumentTemplates.ManagerLetterText.Render(Examples.ManagerLetter(DocumentLanguage.Welsh)), "txt");

    [Fact]
    public void Register_to_sign() => Match(DocumentTemplates.Register.Render(Examples.Register(toSign: true)), "html");

    [Fact]
    public void Register_in_Welsh() => Match(DocumentTemplates.Register.Render(Examples.Register(toSign: false, DocumentLanguage.Welsh)), "html");

    [Fact]
    public void Edition_diff() => Match(DocumentTemplates.EditionDiff.Render(Examples.EditionDiff()), "html");

    [Fact]
    public void Edition_diff_in_Welsh_in_Markdown() => Match(DocumentTemplates.EditionDiffMarkdown.Render(Examples.EditionDiff(DocumentLanguage.Welsh)), "md");

    [Fact]
    public void Ledger() => Match(DocumentTemplates.Ledger.Render(LedgerView.From(Examples.Ledger())), "html");

    [Fact]
    public void Shared_ledger_in_credits_in_Welsh() => Match(DocumentTemplates.Ledger.Render(LedgerView.From(Examples.Ledger(MappingPolicy.Shared, "iacet-ceu@2026"), DocumentLanguage.Welsh)), "html");

    [Fact]
    public void Coverage_of_a_team() => Match(DocumentTemplates.Coverage.Render(CoverageView.From([Examples.Team()])), "html");

    [Fact]
    public void Coverage_of_two_teams_in_Welsh_in_Markdown() => Match(DocumentTemplates.CoverageMarkdown.Render(CoverageView.From([Examples.Teams()], 3, DocumentLanguage.Welsh)), "md");

    [Fact]
    public void Pieces() => Match(DocumentTemplates.Form.Render(CpdFormView.From(Examples.Form("swe-cpd"))), "html");

    [Fact]
    public void Pieces_as_text_in_Welsh() => Match(DocumentTemplates.FormText.Render(CpdFormView.From(Examples.Form("swe-cpd"), DocumentLanguage.Welsh)), "txt");

    [Fact]
    public void Profile_in_Welsh() => Match(DocumentTemplates.Form.Render(CpdFormView.From(Examples.Profile(), DocumentLanguage.Welsh)), "html");

    [Fact]
    public void Profile_in_Markdown() => Match(DocumentTemplates.FormMarkdown.Render(CpdFormView.From(Examples.Profile())), "md");

    [Fact]
    public void Decision_sheet() => Match(DocumentTemplates.DecisionSheet.Render(DecisionSheetView.From(Examples.Decisions())), "html");

    [Fact]
    public void Decision_sheet_in_Welsh_in_Markdown() => Match(DocumentTemplates.DecisionSheetMarkdown.Render(DecisionSheetView.From(Examples.Decisions(), DocumentLanguage.Welsh)), "md");

    private static void Match(Document document, string extension, [System.Runtime.CompilerServices.CallerMemberName] string method = "")
    {
        var text = document.Text
            .Replace(Examples.Library.DataSet, "(data set)", StringComparison.Ordinal)
            .Replace($"CpdMapping {LibraryVersion.Text}", "CpdMapping (version)", StringComparison.Ordinal);
        Snapshot.Match(text, extension, method: method);
    }
}
