using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using CpdMapping.Standards;

namespace CpdMapping.Cli.Commands.Standards;

/// <summary><c>cpd standards diff OLD NEW</c>: what changed from one edition to another.</summary>
internal static class DiffStandards
{
    public static Command Create(Screen screen)
    {
        var old = new Argument<string>("old") { Description = "The older edition, such as pcf@2012." };
        var recent = new Argument<string>("new") { Description = "The newer edition, such as pcf@2018; it may be of another catalogue." };
        var own = CommonOptions.Standards();
        var format = CommonOptions.Format();
        var command = new Command("diff", "Compare two editions: added, removed, retitled, moved, split and merged standards.") { old, recent, own, format };
        command.SetAction(parsed => Run(
            Edition(parsed.GetRequiredValue(old)), Edition(parsed.GetRequiredValue(recent)), CommonOptions.Library(parsed.GetValue(own)), parsed.GetValue(format), screen));
        return command;
    }

    private static EditionRef Edition(string text) =>
        EditionRef.TryParse(text, out var edition) ? edition : throw new UsageException($"'{text}' is no edition. Write it as pcf@2018.");

    private static int Run(EditionRef old, EditionRef recent, StandardsLibrary library, OutputFormat format, Screen screen)
    {
        try
        {
            var diff = EditionDiff.Between(library, old, recent);
            if (format == OutputFormat.Json)
                screen.Write(AsJson(diff));
            else
                AsText(diff, screen);
            return ExitCode.Fine;
        }
        catch (StandardNotFoundException missing)
        {
            throw new UsageException(missing.Message);
        }
    }

    private static void AsText(EditionDiff diff, Screen screen)
    {
        screen.Line($"{diff.Old} to {diff.New}, {(diff.Crosswalk is { } crosswalk ? $"by the crosswalk {crosswalk.Id}" : "without a crosswalk, by replacements, titles and codes")}");
        foreach (var kind in diff.Changes.GroupBy(change => change.Kind))
        {
            screen.Line($"\n{char.ToUpperInvariant(Word(kind.Key)[0])}{Word(kind.Key)[1..]}:");
            foreach (var change in kind)
                screen.Line($"  {Side(change.Old)}{(change.Old.IsEmpty || change.New.IsEmpty ? "" : " -> ")}{Side(change.New)}");
        }
        screen.Line(string.Create(CultureInfo.InvariantCulture, $"\nUnchanged: {diff.Unchanged}."));
    }

    private static string Side(IEnumerable<Standard> standards) => string.Join(" + ", standards.Select(
        item => (item.Parent is { } parent ? $"{parent.Value}/" : "") + (item.Name == item.Ref.Code ? item.Ref.Code : $"{item.Ref.Code} {item.Name}")));

    private static string Word(StandardChangeKind kind) => kind switch
    {
        StandardChangeKind.Added => "added",
        StandardChangeKind.Removed => "removed",
        StandardChangeKind.Retitled => "retitled",
        StandardChangeKind.Moved => "moved",
        StandardChangeKind.Split => "split",
        _ => "merged",
    };

    private static JsonObject AsJson(EditionDiff diff) => new()
    {
        ["old"] = diff.Old.ToString(),
        ["new"] = diff.New.ToString(),
        ["crosswalk"] = diff.Crosswalk?.Id,
        ["unchanged"] = diff.Unchanged,
        ["changes"] = new JsonArray([.. diff.Changes.Select(change => (JsonNode)new JsonObject
        {
            ["kind"] = Word(change.Kind),
            ["old"] = Refs(change.Old),
            ["new"] = Refs(change.New),
        })]),
    };

    private static JsonArray Refs(IEnumerable<Standard> standards) =>
        new([.. standards.Select(item => (JsonNode)new JsonObject { ["ref"] = item.Ref.ToString(), ["name"] = item.Name, ["parent"] = item.Parent?.Value })]);
}
