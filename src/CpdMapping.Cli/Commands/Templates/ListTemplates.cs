using System.CommandLine;
using System.Text.Json.Nodes;
using CpdMapping.Documents.OwnTemplates;
using Spectre.Console;

namespace CpdMapping.Cli.Commands.Templates;

/// <summary><c>cpd template list</c>: the gallery.</summary>
internal static class ListTemplates
{
    public static Command Create(Screen screen)
    {
        var format = CommonOptions.Format();
        var command = new Command("list", "List the shipped templates that yours can start from.") { format };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(format) == OutputFormat.Json)
                screen.Write(new JsonArray([.. TemplateGallery.Templates.Select(template => (JsonNode)AsJson(template))]));
            else
                Show(screen);
            return ExitCode.Fine;
        });
        return command;
    }

    public static void Show(Screen screen)
    {
        var table = new Table().Border(TableBorder.None).AddColumns("template", "makes", "is");
        foreach (var template in TemplateGallery.Templates)
            table.AddRow(template.Name, template.MediaType, template.Summary);
        screen.Write(table);
        screen.Line("Start from one: cpd template new FOLDER --from certificate");
    }

    private static JsonObject AsJson(GalleryTemplate template) => new()
    {
        ["name"] = template.Name,
        ["view"] = template.View,
        ["media-type"] = template.MediaType,
        ["summary"] = template.Summary,
    };
}
