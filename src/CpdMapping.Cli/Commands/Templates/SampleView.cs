using CpdMapping.Documents;
using CpdMapping.Documents.OwnTemplates;
using CpdMapping.Documents.Views;
using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Cli.Commands.Templates;

/// <summary>Renders a template with the example that the tool carries, marked as a specimen.</summary>
internal static class SampleView
{
    private static readonly Course Course = Demo.Course with { Specimen = true };

    public static Document Render(OwnTemplate template, DocumentLanguage language) => template.Manifest.View switch
    {
        "certificate" => template.For<CertificateView>().Render(CertificateView.From(Demo.Certificates[0], language)),
        "portfolio" => template.For<PortfolioView>().Render(PortfolioView.From(Demo.Coverage, Demo.Audit, language)),
        "statement" => template.For<StatementView>().Render(StatementView.From(Course, StandardsLibrary.BuiltIn, language)),
        "fact-sheet" => template.For<FactSheetView>().Render(FactSheetView.From(Course, StandardsLibrary.BuiltIn, language)),
        "manager-letter" => template.For<ManagerLetterView>().Render(ManagerLetterView.From(Course, StandardsLibrary.BuiltIn, language: language)),
        "form" => template.For<CpdFormView>().Render(CpdFormView.From(Demo.Form, language)),
        "ledger" => template.For<LedgerView>().Render(LedgerView.From(Demo.Ledger, language)),
        "coverage" => template.For<CoverageView>().Render(CoverageView.From(Demo.Tables, fewest: 1, language)),
        "decision-sheet" => template.For<DecisionSheetView>().Render(DecisionSheetView.From(Demo.Sheet, language)),
        "edition-diff" => template.For<EditionDiffView>().Render(Marked(EditionDiffView.From(Demo.Diff, StandardsLibrary.BuiltIn, language))),
        "register" => template.For<RegisterView>().Render(RegisterView.From(Course, Demo.Cohort, toSign: false, language)),
        var other => throw new InvalidOperationException($"There is no sample of the view '{other}'."),
    };

    // Nothing in it is made up; a preview is marked all the same.
    private static EditionDiffView Marked(EditionDiffView view) => view with { Page = view.Page with { Specimen = true } };
}
