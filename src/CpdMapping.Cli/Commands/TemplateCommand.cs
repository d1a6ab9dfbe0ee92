using System.CommandLine;
using CpdMapping.Cli.Commands.Templates;

namespace CpdMapping.Cli.Commands;

/// <summary><c>cpd template …</c></summary>
internal static class TemplateCommand
{
    public static Command Create(Screen screen) => new("template", "Start, check and look at a template of your own, with your colours, logo, fonts and signatures.")
    {
        ListTemplates.Create(screen),
        NewTemplate.Create(screen),
        CheckTemplate.Create(screen),
        PreviewTemplate.Create(screen),
    };

    public static Argument<string> Folder() => new("folder") { Description = "The template's folder.", Validators = { PathCheck.IsFolder } };
}
