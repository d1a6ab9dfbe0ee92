using System.CommandLine;
using CpdMapping.Cli.Commands;
using CpdMapping.Documents.Templating;
using CpdMapping.Files;

namespace CpdMapping.Cli;

/// <summary>The whole command line. Bad input never shows a stack trace: it gives problems with places, and an exit code.</summary>
internal static class CommandLine
{
    public static int Run(IReadOnlyList<string> args, Screen screen)
    {
        try
        {
            var parsed = Root(screen).Parse(args);
            if (parsed.Errors.Count > 0)
                return BadUse.Report(parsed, screen);
            CommonOptions.SayMissingTexts(parsed, screen);
            return parsed.Invoke(new InvocationConfiguration { Output = screen.Output, Error = screen.Error, EnableDefaultExceptionHandler = false });
        }
        catch (CpdFileException problem)
        {
            screen.Problems(problem.Problems);
            return ExitCode.Of(problem.Problems);
        }
        catch (TemplateException problem) when (problem.Problem is not null)
        {
            screen.Problems([problem.Problem]);
            return ExitCode.Findings;
        }
        catch (UsageException misuse)
        {
            screen.Fault(misuse.Message);
            return ExitCode.BadUse;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The machine's doing and not ours: a full disk behind the output, a missing right. Any other exception is a fault of the tool, and shows its trace.
            screen.Fault($"This did not work: {e.Message}");
            return ExitCode.BadUse;
        }
    }

    public static RootCommand Root(Screen screen) => new("Maps continuing professional development (CPD) to professional standards.")
    {
        DemoCommand.Create(screen),
        StandardsCommand.Create(screen),
        CourseCommand.Create(screen),
        CohortCommand.Create(screen),
        RecordCommand.Create(screen),
        CertificateCommand.Create(screen),
        CoverageCommand.Create(screen),
        GapsCommand.Create(screen),
        UpgradeCommand.Create(screen),
        PortfolioCommand.Create(screen),
        PiecesCommand.Create(screen),
        LedgerCommand.Create(screen),
        AuditCommand.Create(screen),
        DecideCommand.Create(screen),
        DecisionsCommand.Create(screen),
        AnomaliesCommand.Create(screen),
        ConfidentialCommand.Create(screen),
        SampleCommand.Create(screen),
        TemplateCommand.Create(screen),
    };
}
