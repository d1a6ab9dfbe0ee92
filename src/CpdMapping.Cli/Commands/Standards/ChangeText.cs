using System.Text.Json.Nodes;
using CpdMapping.Standards;

namespace CpdMapping.Cli.Commands.Standards;

/// <summary>A change between editions in words and as JSON.</summary>
internal static class ChangeText
{
    public static string Word(StandardChangeKind kind) => kind switch
    {
        StandardChangeKind.Added => "added",
        StandardChangeKind.Removed => "removed",
        StandardChangeKind.Retitled => "retitled",
        StandardChangeKind.Moved => "moved",
        StandardChangeKind.Split => "split",
        _ => "merged",
    };

    public static string Side(IEnumerable<Standard> standards) => string.Join(" + ", standards.Select(
        item => (item.Parent is { } parent ? $"{parent.Value}/" : "") + (item.Name == item.Ref.Code ? item.Ref.Code : $"{item.Ref.Code} {item.Name}")));

    public static JsonObject AsJson(StandardChange change) => new()
    {
        ["kind"] = Word(change.Kind),
        ["old"] = Refs(change.Old),
        ["new"] = Refs(change.New),
    };

    private static JsonArray Refs(IEnumerable<Standard> standards) =>
        new([.. standards.Select(item => (JsonNode)new JsonObject { ["ref"] = item.Ref.ToString(), ["name"] = item.Name, ["parent"] = item.Parent?.Value })]);
}
