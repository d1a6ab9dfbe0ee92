using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using CpdMapping.Standards;
using Spectre.Console;

namespace CpdMapping.Cli.Commands.Standards;

/// <summary><c>cpd standards list</c></summary>
internal static class ListStandards
{
    public static Command Create(Screen screen)
    {
        var own = CommonOptions.Standards();
        var format = CommonOptions.Format();
        var command = new Command("list", "List every edition of every catalogue.") { own, format };
        command.SetAction(parsed =>
        {
            var library = CommonOptions.Library(parsed.GetValue(own));
            if (parsed.GetValue(format) == OutputFormat.Json)
                screen.Write(AsJson(library));
            else
                AsText(library, screen);
            return ExitCode.Fine;
        });
        return command;
    }

    private static void AsText(StandardsLibrary library, Screen screen)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("Edition", "Title", "Status", "In force", "Standards");
        foreach (var edition in library.Editions.Select(e => library[e]))
            table.AddRow(
                Markup.Escape(edition.Ref.ToString()),
                Markup.Escape(edition.Title.Value),
                EditionText.Status(edition),
                EditionText.InForce(edition),
                edition.Standards.Count.ToString(CultureInfo.InvariantCulture));
        screen.Write(table);
        screen.Line($"Data set {library.DataSet}.");
    }

    private static JsonArray AsJson(StandardsLibrary library) =>
        [.. library.Editions.Select(e => (JsonNode)EditionText.AsJson(library[e]))];
}
