using System.CommandLine;
using CpdMapping.Documents.OwnTemplates;
using CpdMapping.Files;

namespace CpdMapping.Cli.Commands.Templates;

/// <summary><c>cpd template new FOLDER --from NAME</c></summary>
internal static class NewTemplate
{
    public static Command Create(Screen screen)
    {
        var folder = new Argument<string>("folder")
        {
            Description = "The folder to make. One that holds something is never written into.",
            Arity = ArgumentArity.ZeroOrOne,
            Validators = { PathCheck.CanBeFolder },
        };
        var from = new Option<string?>("--from") { HelpName = "template", Description = "The shipped template to start from. Without it they are listed." };
        var command = new Command("new", "Copy a shipped template, with a commented manifest and house style, to make it yours.") { folder, from };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(from) is not { } name)
            {
                ListTemplates.Show(screen);
                return ExitCode.Fine;
            }
            var path = parsed.GetValue(folder) ?? throw new UsageException("A folder is missing. For example: cpd template new our-template --from certificate");
            if (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any())
                throw new UsageException($"The folder '{path}' holds something already. Name another one, or move it away.");
            if (!TemplateGallery.Templates.Any(template => template.Name == name))
                throw new UsageException($"There is no shipped template '{name}'. There are {string.Join(", ", TemplateGallery.Templates.Select(template => template.Name))}.");
            OutputFolder.Write(path, TemplateGallery.Start(name, $"our-{name}"));
            screen.Line($"Wrote {path}. Change what you like, then run: cpd template check {(path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path)}");
            return ExitCode.Fine;
        });
        return command;
    }
}
