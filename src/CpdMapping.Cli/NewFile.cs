using System.CommandLine;
using CpdMapping.Files;

namespace CpdMapping.Cli;

/// <summary>Makes the <c>new</c> commands, which write a commented blank and never over a file.</summary>
internal static class NewFile
{
    public static Command Create(Screen screen, string what, string blank)
    {
        var path = new Argument<FileInfo>("file")
        {
            Description = "The file to write.",
            DefaultValueFactory = _ => new FileInfo($"{what}.yaml"),
        };
        var command = new Command("new", $"Write a commented blank {what}.") { path };
        command.SetAction(parsed =>
        {
            var file = parsed.GetRequiredValue(path);
            if (file.Exists)
                throw new UsageException($"There is a file '{file}' already. Name another one, or move it away.");
            OutputFolder.Write(file.DirectoryName ?? ".", [new OutputFile(file.Name, blank)]);
            screen.Line($"Wrote {file}. Fill it in, then run: cpd {what} check {file}");
            return ExitCode.Fine;
        });
        return command;
    }
}
