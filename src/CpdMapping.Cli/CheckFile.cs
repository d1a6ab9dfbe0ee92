using System.CommandLine;
using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Cli;

/// <summary>Makes the <c>check</c> commands of files whose references are checked against the standards.</summary>
internal static class CheckFile
{
    public static Command Create<T>(Screen screen, string argument, string description, Func<string, StandardsLibrary, ParseResult<T>> load) where T : class
    {
        var file = CommonOptions.File("file", argument);
        var own = CommonOptions.Standards();
        var format = CommonOptions.CheckFormat();
        var command = new Command("check", description) { file, own, format };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var result = load(path, CommonOptions.Library(parsed.GetValue(own)));
            return screen.Checked(path, result.Problems, parsed.GetValue(format));
        });
        return command;
    }
}
