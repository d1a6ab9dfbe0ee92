using System.CommandLine;
using CpdMapping.Files;

namespace CpdMapping.Cli;

/// <summary>Makes the <c>new</c> commands, which write a commented blank and never over a file.</summary>
internal static class NewFile
{
    /// <param name="screen">Where to say what was written.</param>
    /// <param name="what">What the file is, in a word; the file is named after it if the person names none.</param>
    /// <param name="blank">The text.</param>
    /// <param name="group">The group of commands whose <c>check</c> reads the file, where it is not named after <paramref name="what"/>.</param>
    public static Command Create(Screen screen, string what, string blank, string? group = null)
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
            screen.Line($"Wrote {file}. Fill it in, then run: cpd {group ?? what} check {(file.Contains(' ', StringComparison.Ordinal) ? $"\"{file}\"" : file)}");
            return ExitCode.Fine;
        });
        return command;
    }
}
