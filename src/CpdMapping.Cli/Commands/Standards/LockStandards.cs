using System.CommandLine;
using CpdMapping.Standards;

namespace CpdMapping.Cli.Commands.Standards;

/// <summary><c>cpd standards lock [PATH]</c>: writes the index, the lock and the table of a folder of catalogues.</summary>
internal static class LockStandards
{
    public static Command Create(Screen screen)
    {
        var path = new Argument<string>("path")
        {
            Description = "The folder that holds 'catalogues' and CHANGELOG.md; standards if not given.",
            Arity = ArgumentArity.ZeroOrOne,
            Validators = { PathCheck.IsFolder },
        };
        var command = new Command("lock", "Write the index, the lock and the table of a folder of catalogues. A changed file needs a higher revision.") { path };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(path) ?? "standards";
            var result = StandardsRelease.Lock(folder);
            screen.Problems(result.Problems);
            if (!result.TryGetValue(out var locked))
                return ExitCode.Findings;
            screen.Line($"Data set {locked.DataSet}: {locked.Editions.Count} edition{(locked.Editions.Count == 1 ? "" : "s")}.");
            foreach (var file in locked.Written)
                screen.Line($"  {Path.Combine(folder, file)}");
            return ExitCode.Fine;
        });
        return command;
    }
}
