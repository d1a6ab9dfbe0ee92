using System.CommandLine;
using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Cli.Commands.Standards;

/// <summary><c>cpd standards check PATH</c>: one catalogue file, or a folder of them.</summary>
internal static class CheckStandards
{
    public static Command Create(Screen screen)
    {
        var path = new Argument<string>("path") { Description = "A catalogue file, or a folder of them.", Validators = { PathCheck.IsThere } };
        var format = CommonOptions.CheckFormat();
        var command = new Command("check", "Check catalogue files of your own, or a whole release of them.") { path, format };
        command.SetAction(parsed =>
        {
            var checkedPath = parsed.GetRequiredValue(path);
            return screen.Checked(checkedPath, ProblemsOf(checkedPath), parsed.GetValue(format));
        });
        return command;
    }

    private static IEnumerable<Problem> ProblemsOf(string path)
    {
        var isFolder = Directory.Exists(path);
        if (isFolder && File.Exists(Path.Combine(path, "editions.lock.yaml")))
            return StandardsRelease.Check(path);
        var result = isFolder ? StandardsLibrary.TryFromDirectory(path) : OneFile(path);
        if (isFolder && result is { Success: true, Value.Editions.IsEmpty: true })
            throw UsageException.NoCatalogueIn(path);
        return result.TryGetValue(out var library) ? result.Problems.Concat(Together(library).Validate()) : result.Problems;
    }

    private static ParseResult<StandardsLibrary> OneFile(string path)
    {
        using var stream = File.OpenRead(path);
        return StandardsLibrary.TryFromStream(stream, path);
    }

    // Beside the built-in editions, so that references to them are checked too; alone where it replaces one of them.
    private static StandardsLibrary Together(StandardsLibrary own) =>
        own.Editions.Any(e => StandardsLibrary.BuiltIn.TryGet(e, out Edition? _)) ? own : StandardsLibrary.BuiltIn.With(own);
}
