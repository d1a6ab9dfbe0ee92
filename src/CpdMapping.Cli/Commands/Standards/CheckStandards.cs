using System.CommandLine;
using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Cli.Commands.Standards;

/// <summary><c>cpd standards check PATH</c>: one catalogue, translation, crosswalk or overlay file, or a folder of them.</summary>
internal static class CheckStandards
{
    public static Command Create(Screen screen)
    {
        var path = new Argument<string>("path") { Description = "A catalogue, translation, crosswalk or overlay file, or a folder of them.", Validators = { PathCheck.IsThere } };
        var format = CommonOptions.CheckFormat();
        var command = new Command("check", "Check catalogue, translation, crosswalk and overlay files of your own, or a whole release of them.") { path, format };
        command.SetAction(parsed =>
        {
            var checkedPath = parsed.GetRequiredValue(path);
            return screen.Checked(checkedPath, ProblemsOf(checkedPath), parsed.GetValue(format));
        });
        return command;
    }

    private static IEnumerable<Problem> ProblemsOf(string path)
    {
        if (Directory.Exists(path) && File.Exists(Path.Combine(path, "editions.lock.yaml")))
            return StandardsRelease.Check(path);
        var result = OwnStandards.Read(path);
        return result.TryGetValue(out var library) ? result.Problems.Concat(OwnStandards.Together(library).Validate()) : result.Problems;
    }
}
