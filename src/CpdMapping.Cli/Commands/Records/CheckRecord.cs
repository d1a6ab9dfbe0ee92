using System.CommandLine;
using CpdMapping.Learning;

namespace CpdMapping.Cli.Commands.Records;

/// <summary><c>cpd record check FILE</c></summary>
internal static class CheckRecord
{
    public static Command Create(Screen screen)
    {
        var file = CommonOptions.File("file", "The learner's record.");
        var own = CommonOptions.Standards();
        var format = CommonOptions.CheckFormat();
        var command = new Command("check", "Check a record: entries, corrections, and what each claim's reference is worth.") { file, own, format };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var result = CpdRecord.TryLoad(path, CommonOptions.Library(parsed.GetValue(own)));
            return screen.Checked(path, result.Problems, parsed.GetValue(format));
        });
        return command;
    }
}
