using System.CommandLine;
using CpdMapping.Files;

namespace CpdMapping.Cli;

/// <summary>Makes the <c>new</c> commands, which write a commented blank and never over a file.</summary>
internal static class NewFile
{
    public static Command Create(Screen screen, string what, string blank)
    {
        var path = new Argument<string>("file")
        {
            Description = $"The file to write; {what}.yaml if not given. One that is there is never written over.",
            Arity = ArgumentArity.ZeroOrOne,
            Validators = { PathCheck.CanBeNewFile },
        };
        var command = new Command("new", $"Write a commented blank {what}.") { path };
        command.SetAction(parsed =>
        {
            var file = parsed.GetValue(path) ?? $"{what}.yaml";
            if (Path.Exists(file))
                throw new UsageException($"There is a file '{file}' already. Name another one, or move it away.");
            OutputFolder.Write(Path.GetDirectoryName(Path.GetFullPath(file)) ?? ".", [new OutputFile(Path.GetFileName(file), blank)]);
            screen.Line($"Wrote {file}. Fill it in, then run: cpd {what} check {(file.Contains(' ', StringComparison.Ordinal) ? $"\"{file}\"" : file)}");
            return ExitCode.Fine;
        });
        return command;
    }
}
