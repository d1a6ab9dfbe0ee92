using System.CommandLine;

namespace CpdMapping.Cli.Commands.Templates;

/// <summary><c>cpd template preview FOLDER --out FILE</c></summary>
internal static class PreviewTemplate
{
    public static Command Create(Screen screen)
    {
        var folder = TemplateCommand.Folder();
        var file = new Option<string>("--out")
        {
            Description = "The document to write; one that is there is written over.",
            HelpName = "file",
            Required = true,
            Validators = { PathCheck.CanBeFile },
        };
        var language = CommonOptions.Language();
        var command = new Command("preview", "Write the document with made-up data, marked as a specimen.") { folder, file, language };
        command.SetAction(parsed =>
        {
            var asked = parsed.GetRequiredValue(language);
            var template = TemplateOption.Read(parsed.GetRequiredValue(folder), asked, screen);
            var path = parsed.GetRequiredValue(file);
            SampleView.Render(template, asked).Save(path);
            screen.Line($"Wrote {path}");
            return ExitCode.Fine;
        });
        return command;
    }
}
