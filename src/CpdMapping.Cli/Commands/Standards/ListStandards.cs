using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using CpdMapping.Standards;
using CpdMapping.Standards.Overlays;
using CpdMapping.Standards.Translations;
using Spectre.Console;

namespace CpdMapping.Cli.Commands.Standards;

/// <summary><c>cpd standards list</c>: the editions, and the overlays and translations of those that are shown.</summary>
internal static class ListStandards
{
    public static Command Create(Screen screen)
    {
        var filter = new EditionFilter();
        var own = CommonOptions.Standards();
        var format = CommonOptions.Format();
        var command = new Command("list", "List the editions of every catalogue, with overlays and translations.") { own, format };
        foreach (var option in filter.Options)
            command.Add(option);
        command.SetAction(parsed =>
        {
            var library = CommonOptions.Library(parsed.GetValue(own));
            var editions = filter.Of(library, parsed);
            var shown = editions.Select(edition => edition.Ref).ToHashSet();
            var overlays = library.Overlays.Where(overlay => overlay.Of.Any(shown.Contains)).ToList();
            var translations = library.Translations.Where(translation => shown.Contains(translation.Edition)).ToList();
            if (parsed.GetValue(format) == OutputFormat.Json)
                screen.Write(AsJson(library.DataSet, editions, overlays, translations));
            else
                AsText(library.DataSet, editions, overlays, translations, screen);
            return ExitCode.Fine;
        });
        return command;
    }

    private static void AsText(string dataSet, List<Edition> editions, List<StandardsOverlay> overlays, List<EditionTranslation> translations, Screen screen)
    {
        if (editions.Count == 0)
            screen.Line("No edition is as you ask.");
        Write(screen, ["Edition", "Title", "Status", "In force", "Standards"], editions, edition =>
            [edition.Ref.ToString(), edition.Title.Value, EditionText.Status(edition), EditionText.InForce(edition), Number(edition.Standards.Count)]);
        Write(screen, ["Overlay", "Title", "By", "Chosen from", "Standards"], overlays, overlay =>
            [overlay.Ref.ToString(), overlay.Title, overlay.By, string.Join(", ", overlay.Of), Number(overlay.Standards.Count)]);
        Write(screen, ["Translation of", "Language", "By", "Signed by", "Standards"], translations, translation =>
            [translation.Edition.ToString(), translation.Language, translation.By, translation.Reviewer ?? "nobody", Number(translation.Labels.Count)]);
        screen.Line($"Data set {dataSet}.");
    }

    private static void Write<T>(Screen screen, string[] columns, List<T> rows, Func<T, string[]> cells)
    {
        if (rows.Count == 0)
            return;
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns(columns);
        foreach (var row in rows)
            table.AddRow([.. cells(row).Select(Markup.Escape)]);
        screen.Write(table);
    }

    private static JsonObject AsJson(string dataSet, List<Edition> editions, List<StandardsOverlay> overlays, List<EditionTranslation> translations) => new()
    {
        ["data-set"] = dataSet,
        ["editions"] = new JsonArray([.. editions.Select(edition => (JsonNode)EditionText.AsJson(edition))]),
        ["overlays"] = new JsonArray([.. overlays.Select(overlay => (JsonNode)ShowOverlay.Facts(overlay))]),
        ["translations"] = new JsonArray([.. translations.Select(translation => (JsonNode)new JsonObject
        {
            ["edition"] = translation.Edition.ToString(),
            ["language"] = translation.Language,
            ["by"] = translation.By,
            ["reviewer"] = translation.Reviewer,
            ["revision"] = translation.Revision,
            ["standards"] = translation.Labels.Count,
        })]),
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
