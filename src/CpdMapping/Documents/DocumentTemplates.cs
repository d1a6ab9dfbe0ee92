using System.Collections.Frozen;
using System.Text;
using CpdMapping.Documents.Templating;
using CpdMapping.Documents.Views;

namespace CpdMapping.Documents;

/// <summary>The layouts that are shipped with the library. Each is read when it is first asked for.</summary>
public static class DocumentTemplates
{
    // What several layouts share; templates include them by these names.
    private static readonly Lazy<TemplateOptions> Parts = new(() => new()
    {
        Includes = new[]
        {
            "page-style", "page-opening", "findings-style", "standards-style", "course-head", "course-standards",
            "certificate-style", "certificate-portrait-style", "certificate-plain-style", "certificate-frame", "certificate-body", "certificate-check",
        }.ToFrozenDictionary(name => name, name => Read($"{name}.scriban"), StringComparer.Ordinal),
    });

    private static readonly Lazy<DocumentTemplate<CertificateView>> CertificateHtml = Shipped<CertificateView>("certificate", "certificate.html", OutputMode.Html);
    private static readonly Lazy<DocumentTemplate<CertificateView>> CertificateTall = Shipped<CertificateView>("certificate-portrait", "certificate-portrait.html", OutputMode.Html);
    private static readonly Lazy<DocumentTemplate<CertificateView>> PlainWide = Shipped<CertificateView>("certificate-plain", "certificate-plain.html", OutputMode.Html);
    private static readonly Lazy<DocumentTemplate<CertificateView>> PlainTall = Shipped<CertificateView>("certificate-plain-portrait", "certificate-plain-portrait.html", OutputMode.Html);
    private static readonly Lazy<DocumentTemplate<PortfolioView>> PortfolioHtml = Shipped<PortfolioView>("portfolio", "portfolio.html", OutputMode.Html);
    private static readonly Lazy<DocumentTemplate<PortfolioView>> PortfolioMd = Shipped<PortfolioView>("portfolio-markdown", "portfolio.md", OutputMode.Markdown);
    private static readonly Lazy<DocumentTemplate<StatementView>> StatementHtml = Shipped<StatementView>("statement", "statement.html", OutputMode.Html);
    private static readonly Lazy<DocumentTemplate<StatementView>> StatementTxt = Shipped<StatementView>("statement-text", "statement.txt", OutputMode.Text);
    private static readonly Lazy<DocumentTemplate<AuditReportView>> AuditHtml = Shipped<AuditReportView>("audit", "audit.html", OutputMode.Html);
    private static readonly Lazy<DocumentTemplate<FactSheetView>> FactSheetHtml = Shipped<FactSheetView>("fact-sheet", "fact-sheet.html", OutputMode.Html);
    private static readonly Lazy<DocumentTemplate<FactSheetView>> FactSheetMd = Shipped<FactSheetView>("fact-sheet-markdown", "fact-sheet.md", OutputMode.Markdown);
    private static readonly Lazy<DocumentTemplate<ManagerLetterView>> LetterHtml = Shipped<ManagerLetterView>("manager-letter", "manager-letter.html", OutputMode.Html);
    private static readonly Lazy<DocumentTemplate<ManagerLetterView>> LetterMd = Shipped<ManagerLetterView>("manager-letter-markdown", "manager-letter.md", OutputMode.Markdown);
    private static readonly Lazy<DocumentTemplate<ManagerLetterView>> LetterTxt = Shipped<ManagerLetterView>("manager-letter-text", "manager-letter.txt", OutputMode.Text);
    private static readonly Lazy<DocumentTemplate<RegisterView>> RegisterHtml = Shipped<RegisterView>("register", "register.html", OutputMode.Html);
    private static readonly Lazy<DocumentTemplate<EditionDiffView>> DiffHtml = Shipped<EditionDiffView>("edition-diff", "edition-diff.html", OutputMode.Html);
    private static readonly Lazy<DocumentTemplate<EditionDiffView>> DiffMd = Shipped<EditionDiffView>("edition-diff-markdown", "edition-diff.md", OutputMode.Markdown);

    private static readonly Lazy<DocumentTemplate<LedgerView>> LedgerHtml = Shipped<LedgerView>("ledger", "ledger.html", OutputMode.Html);
    private static readonly Lazy<DocumentTemplate<CoverageView>> CoverageHtml = Shipped<CoverageView>("coverage", "coverage.html", OutputMode.Html);
    private static readonly Lazy<DocumentTemplate<CoverageView>> CoverageMd = Shipped<CoverageView>("coverage-markdown", "coverage.md", OutputMode.Markdown);
    private static readonly Lazy<DocumentTemplate<CpdFormView>> FormHtml = Shipped<CpdFormView>("form", "form.html", OutputMode.Html);
    private static readonly Lazy<DocumentTemplate<CpdFormView>> FormMd = Shipped<CpdFormView>("form-markdown", "form.md", OutputMode.Markdown);
    private static readonly Lazy<DocumentTemplate<CpdFormView>> FormTxt = Shipped<CpdFormView>("form-text", "form.txt", OutputMode.Text);
    private static readonly Lazy<DocumentTemplate<DecisionSheetView>> DecisionsHtml = Shipped<DecisionSheetView>("decision-sheet", "decision-sheet.html", OutputMode.Html);
    private static readonly Lazy<DocumentTemplate<DecisionSheetView>> DecisionsMd = Shipped<DecisionSheetView>("decision-sheet-markdown", "decision-sheet.md", OutputMode.Markdown);

    /// <summary>Gets the certificate as HTML: one sheet of A4 landscape when it is printed.</summary>
    public static DocumentTemplate<CertificateView> Certificate => CertificateHtml.Value;

    /// <summary>Gets the certificate as HTML: one sheet of A4 portrait when it is printed.</summary>
    public static DocumentTemplate<CertificateView> CertificatePortrait => CertificateTall.Value;

    /// <summary>Gets the certificate in a plain design as HTML: one sheet of A4 landscape when it is printed.</summary>
    public static DocumentTemplate<CertificateView> CertificatePlain => PlainWide.Value;

    /// <summary>Gets the certificate in a plain design as HTML: one sheet of A4 portrait when it is printed.</summary>
    public static DocumentTemplate<CertificateView> CertificatePlainPortrait => PlainTall.Value;

    /// <summary>Gets the portfolio as HTML.</summary>
    public static DocumentTemplate<PortfolioView> Portfolio => PortfolioHtml.Value;

    /// <summary>Gets the portfolio as Markdown.</summary>
    public static DocumentTemplate<PortfolioView> PortfolioMarkdown => PortfolioMd.Value;

    /// <summary>Gets the report of an audit as HTML.</summary>
    public static DocumentTemplate<AuditReportView> Audit => AuditHtml.Value;

    /// <summary>Gets the course's statement of standards as HTML; what is inside its <c>main</c> element can be pasted into a page.</summary>
    public static DocumentTemplate<StatementView> Statement => StatementHtml.Value;

    /// <summary>Gets the course's statement of standards as plain text.</summary>
    public static DocumentTemplate<StatementView> StatementText => StatementTxt.Value;

    /// <summary>Gets the course's fact sheet as HTML, with its fees.</summary>
    public static DocumentTemplate<FactSheetView> FactSheet => FactSheetHtml.Value;

    /// <summary>Gets the course's fact sheet as Markdown.</summary>
    public static DocumentTemplate<FactSheetView> FactSheetMarkdown => FactSheetMd.Value;

    /// <summary>Gets the case to a manager as HTML: a letter that can be changed in the browser and printed.</summary>
    public static DocumentTemplate<ManagerLetterView> ManagerLetter => LetterHtml.Value;

    /// <summary>Gets the case to a manager as Markdown.</summary>
    public static DocumentTemplate<ManagerLetterView> ManagerLetterMarkdown => LetterMd.Value;

    /// <summary>Gets the case to a manager as plain text, for an e-mail.</summary>
    public static DocumentTemplate<ManagerLetterView> ManagerLetterText => LetterTxt.Value;

    /// <summary>Gets the attendance register as HTML, to sign or as it was attended: A4 landscape when it is printed.</summary>
    public static DocumentTemplate<RegisterView> Register => RegisterHtml.Value;

    /// <summary>Gets what changed between two editions as HTML.</summary>
    public static DocumentTemplate<EditionDiffView> EditionDiff => DiffHtml.Value;

    /// <summary>Gets what changed between two editions as Markdown.</summary>
    public static DocumentTemplate<EditionDiffView> EditionDiffMarkdown => DiffMd.Value;

    /// <summary>Gets the hours ledger as HTML.</summary>
    public static DocumentTemplate<LedgerView> Ledger => LedgerHtml.Value;

    /// <summary>Gets the coverage of a person, a team or a service as HTML: A4 landscape when it is printed.</summary>
    public static DocumentTemplate<CoverageView> Coverage => CoverageHtml.Value;

    /// <summary>Gets the coverage of a person, a team or a service as Markdown.</summary>
    public static DocumentTemplate<CoverageView> CoverageMarkdown => CoverageMd.Value;

    /// <summary>Gets CPD in the shape that a body asks for as HTML: pieces, or a profile.</summary>
    public static DocumentTemplate<CpdFormView> Form => FormHtml.Value;

    /// <summary>Gets CPD in the shape that a body asks for as Markdown.</summary>
    public static DocumentTemplate<CpdFormView> FormMarkdown => FormMd.Value;

    /// <summary>Gets CPD in the shape that a body asks for as plain text, to be copied into the body's own form.</summary>
    public static DocumentTemplate<CpdFormView> FormText => FormTxt.Value;

    /// <summary>Gets a sheet of decisions as HTML.</summary>
    public static DocumentTemplate<DecisionSheetView> DecisionSheet => DecisionsHtml.Value;

    /// <summary>Gets a sheet of decisions as Markdown.</summary>
    public static DocumentTemplate<DecisionSheetView> DecisionSheetMarkdown => DecisionsMd.Value;

    private static Lazy<DocumentTemplate<TView>> Shipped<TView>(string id, string file, OutputMode mode) where TView : class => new(() =>
        new(id, 1, mode, Template.Parse<TView>(Read($"{file}.scriban"), $"{file}.scriban", mode, Parts.Value).Value));

    /// <summary>Reads the text of a shipped layout.</summary>
    internal static string Read(string file)
    {
        using var stream = typeof(DocumentTemplates).Assembly.GetManifestResourceStream("templates/" + file)
            ?? throw new InvalidOperationException($"The template '{file}' is not embedded in the library.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
