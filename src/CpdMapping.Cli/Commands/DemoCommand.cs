using System.CommandLine;
using CpdMapping.Cli.Commands.Cohorts;
using CpdMapping.Cli.Commands.Courses;
using CpdMapping.Cli.Commands.Standards;
using CpdMapping.Documents;
using CpdMapping.Documents.Views;
using CpdMapping.Files;
using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Cli.Commands;

/// <summary><c>cpd demo</c>: a real course page with invented learners, from the files that the tool carries.</summary>
internal static class DemoCommand
{
    public static Command Create(Screen screen)
    {
        var folder = CommonOptions.Out("The folder for the demo; .artifacts/demo if not given.", required: false);
        var language = CommonOptions.Language();
        var pdf = PdfPages.Create(", the certificates with their data inside");
        var command = new Command("demo", "Write a certificate, a portfolio and a course’s documents from an example that the tool carries.") { folder, language, pdf };
        command.SetAction(parsed =>
        {
            Run(parsed.GetValue(folder) ?? Path.Combine(".artifacts", "demo"), parsed.GetRequiredValue(language), parsed.GetValue(pdf), screen);
            return ExitCode.Fine;
        });
        return command;
    }

    private static void Run(string folder, DocumentLanguage language, bool pdf, Screen screen)
    {
        var decisions = Demo.Decisions;
        var (course, library) = (Demo.Course, StandardsLibrary.BuiltIn);
        var first = decisions.Select(d => d.Certificate).OfType<Certificate>().First();
        var certificates = new List<OutputFile>
        {
            new("certificate.html", DocumentTemplates.Certificate.Render(CertificateView.From(first, language)).Text),
            new("certificate.json", first.ToJson()),
        };
        certificates.AddRange(CertificateCommand.Files(decisions, DocumentTemplates.Certificate, language, screen).Select(f => f with { Name = $"certificates/{f.Name}" }));
        var files = new List<OutputFile>();
        files.AddRange(PortfolioCommand.Files(Demo.Coverage, Demo.Audit, language));
        files.AddRange(LedgerCommand.Files(Demo.Ledger, language));
        files.AddRange(CoverageCommand.Files(Demo.Tables, fewest: 1, language).Select(f => f with { Name = $"coverage/{f.Name}" }));
        files.AddRange(PiecesCommand.Files(Demo.Form, language));
        files.AddRange(DecisionsCommand.Files(Demo.Sheet, language));
        files.AddRange(CourseStatement.Files(course, library, language));
        files.AddRange(CourseFacts.Files(FactSheetView.From(course, library, language)));
        files.AddRange(CourseLetter.Files(ManagerLetterView.From(course, library, language: language)));
        files.AddRange(CohortRegister.Files(course, Demo.Cohort, language));
        files.AddRange(DiffStandards.Files(Demo.Diff, library, language));
        files.AddRange(Demo.Files);
        IEnumerable<OutputFile> printed = pdf ? [.. PdfPages.Of(certificates, folder, withData: true, screen), .. PdfPages.Of(files, folder, withData: false, screen)] : [];
        screen.Save(folder, [.. certificates, .. files, .. printed]);
        CertificateCommand.Refusals(decisions, screen);
        screen.Line("The learners, their numbers and the dates are made up: every page is marked as a specimen but the comparison of two editions, which rests on nothing made up.");
    }
}
