using System.CommandLine;
using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Cli;

/// <summary>Makes the <c>pin</c> commands, which write into a person's file what its references mean, and keep its layout.</summary>
internal static class PinFile
{
    public static Command Create<T>(Screen screen, string what, string description, Func<string, StandardsLibrary, ParseResult<T>> pin) where T : class
    {
        var file = CommonOptions.File("file", $"The {what}; it is changed in place, comments and layout kept.");
        var own = CommonOptions.Standards();
        var command = new Command("pin", description) { file, own };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var result = pin(path, CommonOptions.Library(parsed.GetValue(own)));
            screen.Problems(result.Problems);
            screen.Line(result.Success ? $"{path} is pinned." : $"{path} was not changed.");
            return result.Success ? ExitCode.Fine : ExitCode.Of(result.Problems);
        });
        return command;
    }
}
