using System.Globalization;
using System.Text.Json.Nodes;
using CpdMapping.Learning.Uses;
using CpdMapping.Standards;
using CpdMapping.Standards.Crosswalks;

namespace CpdMapping.Cli.Commands.Standards;

/// <summary>What a change from one edition to another means for the courses, cohorts and records of a folder.</summary>
internal static class TouchedFiles
{
    public static void AsText(EditionDiff diff, StandardUses found, string folder, Screen screen)
    {
        screen.Problems(found.Problems);
        var uses = found.Of(diff.Old);
        var touched = uses.Where(use => !diff.ChangesOf(use.Standard).IsEmpty).ToList();
        screen.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"\nIn {folder}: {Count(found.Files, "file")} read, {Count(uses.Count, "use")} of {diff.Old}, {touched.Count} of them of a standard that changed."));
        foreach (var use in touched)
        {
            screen.Line($"\n  {use.Place}  {Kind(use.Kind)} {use.Id}{(use.Entry is { } entry ? $", entry {entry}" : "")}: {use.Standard.Code} {use.Name}");
            foreach (var change in diff.ChangesOf(use.Standard))
                screen.Line($"    {ChangeText.Word(change.Kind)}{(change.New.IsEmpty ? "" : $" -> {ChangeText.Side(change.New)}")}");
            foreach (var row in diff.RowsOf(use.Standard))
                screen.Line($"    by the row: {Row(row)}");
        }
    }

    public static JsonObject AsJson(EditionDiff diff, StandardUses found, string folder) => new()
    {
        ["folder"] = folder,
        ["files"] = found.Files,
        ["uses"] = new JsonArray([.. found.Of(diff.Old).Select(use => (JsonNode)AsJson(diff, use))]),
        ["problems"] = new JsonArray([.. found.Problems.Select(problem => (JsonNode)Screen.AsJson(problem))]),
    };

    private static JsonObject AsJson(EditionDiff diff, StandardUse use) => new()
    {
        ["file"] = use.Place.File,
        ["line"] = use.Place.Line,
        ["column"] = use.Place.Column,
        ["kind"] = Kind(use.Kind),
        ["id"] = use.Id,
        ["entry"] = use.Entry,
        ["standard"] = use.Standard.ToString(),
        ["name"] = use.Name,
        ["pinned"] = use.IsPinned,
        ["changes"] = new JsonArray([.. diff.ChangesOf(use.Standard).Select(change => (JsonNode)ChangeText.AsJson(change))]),
        ["rows"] = new JsonArray([.. diff.RowsOf(use.Standard).Select(row => (JsonNode)AsJson(row))]),
    };

    private static JsonObject AsJson(CrosswalkRow row) => new()
    {
        ["from"] = row.From?.ToString(),
        ["relation"] = row.Relation.Word(),
        ["to"] = row.To?.ToString(),
        ["share"] = row.Share,
        ["rationale"] = row.Rationale,
        ["basis"] = StandardText.Word(row.Basis),
    };

    private static string Row(CrosswalkRow row) => string.Create(
        CultureInfo.InvariantCulture, $"{row.From?.ToString() ?? "*"} {row.Relation.Word()} {row.To?.ToString() ?? "*"}{(row.Share is { } share ? $", {share} hundredths" : "")}");

    private static string Kind(UseKind kind) => kind switch { UseKind.Course => "course", UseKind.Cohort => "cohort", _ => "record" };

    private static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
