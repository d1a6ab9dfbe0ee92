using System.CommandLine;
using CpdMapping.Auditing;
using CpdMapping.Cli.Commands.Cohorts;
using CpdMapping.Cli.Commands.Courses;
using CpdMapping.Cli.Commands.Standards;
using CpdMapping.Documents;
using CpdMapping.Documents.Views;
using CpdMapping.Files;
using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Standards;

namespace CpdMapping.Cli.Commands;

/// <summary><c>cpd demo</c>: a real course page with invented learners, from the files that the tool carries.</summary>
internal static class DemoCommand
{
    private static readonly string[] Inputs = ["course.yaml", "cohort.yaml", "record.yaml"];

    // The course names standards of the older of these.
    private static readonly EditionRef Superseded = EditionRef.Parse("rcot-professional-standards@2017");
    private static readonly EditionRef Successor = EditionRef.Parse("rcot-professional-standards@2021");

    // A fixed day, so that the demo says the same whenever it is run.
    private static readonly DateOnly On = new(2025, 11, 20);

    public static Command Create(Screen screen)
    {
        var folder = CommonOptions.Out("The folder for the demo; .artifacts/demo if not given.", required: false);
        var language = CommonOptions.Language();
        var command = new Command("demo", "Write a certificate, a portfolio and a course’s documents from an example that the tool carries.") { folder, language };
        command.SetAction(parsed =>
        {
            Run(parsed.GetValue(folder) ?? Path.Combine(".artifacts", "demo"), parsed.GetRequiredValue(language), screen);
            return ExitCode.Fine;
        });
        return command;
    }

    private static void Run(string folder, DocumentLanguage language, Screen screen)
    {
        var inputs = Inputs.Select(name => new OutputFile(name, Carried(name))).ToList();
        var course = Course.Parse(inputs[0].Text, inputs[0].Name);
        var cohort = Cohort.Parse(inputs[1].Text, inputs[1].Name);
        var record = CpdRecord.Parse(inputs[2].Text, inputs[2].Name);
        var library = StandardsLibrary.BuiltIn;

        var decisions = Certificates.For(course, cohort, library);
        var first = decisions.Select(d => d.Certificate).OfType<Certificate>().First();
        var coverage = new EvidenceMapper(library).Map(record);
        var audit = AuditCommand.Of(record, library, SchemeBook.BuiltIn.InForce("swe-cpd", On), On);

        var files = new List<OutputFile>
        {
            new("certificate.html", DocumentTemplates.Certificate.Render(CertificateView.From(first, language)).Text),
            new("certificate.json", first.ToJson()),
        };
        files.AddRange(PortfolioCommand.Files(coverage, audit, language));
        files.AddRange(CourseStatement.Files(course, library, language));
        files.AddRange(CourseFacts.Files(FactSheetView.From(course, library, language)));
        files.AddRange(CourseLetter.Files(ManagerLetterView.From(course, library, language: language)));
        files.AddRange(CohortRegister.Files(course, cohort, language));
        files.AddRange(DiffStandards.Files(EditionDiffView.From(EditionDiff.Between(library, Superseded, Successor), library, language)));
        files.AddRange(inputs);
        files.AddRange(CertificateCommand.Files(decisions, language, screen).Select(f => f with { Name = $"certificates/{f.Name}" }));
        screen.Save(folder, files);
        CertificateCommand.Refusals(decisions, screen);
        screen.Line("The learners, their numbers and the dates are made up: every page is marked as a specimen.");
    }

    private static string Carried(string name)
    {
        using var stream = typeof(DemoCommand).Assembly.GetManifestResourceStream($"demo/{name}")!; // embedded by the project file
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
