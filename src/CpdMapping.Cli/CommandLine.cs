using System.CommandLine;
using CpdMapping.Cli.Commands;
using CpdMapping.Files;

namespace CpdMapping.Cli;

/// <summary>The whole command line. Bad input never shows a stack trace: it gives problems with places, and an exit code.</summary>
internal static class CommandLine
{
    public static int Run(IReadOnlyList<string> args, Screen screen)
    {
        var parsed = Root(screen).Parse(args);
        var settings = new InvocationConfiguration { Output = screen.Output, Error = screen.Error, EnableDefaultExceptionHandler = false };
        try
        {
            var code = parsed.Invoke(settings);
            return parsed.Errors.Count > 0 ? ExitCode.BadUse : code;
        }
        catch (CpdFileException problem)
        {
            screen.Problems(problem.Problems);
            return ExitCode.Findings;
        }
        catch (UsageException misuse)
        {
            screen.Error.Write($"cpd: {misuse.Message}\n");
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
        PortfolioCommand.Create(screen),
        AuditCommand.Create(screen),
    };
}
