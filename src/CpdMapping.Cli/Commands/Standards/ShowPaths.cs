using System.Text.Json.Nodes;
using CpdMapping.Standards;
using CpdMapping.Standards.Crosswalks;

namespace CpdMapping.Cli.Commands.Standards;

/// <summary>The ways from a standard to an edition over crosswalks, for <c>cpd standards show REF --to EDITION</c>.</summary>
internal static class ShowPaths
{
    public static void AsText(Sequence<RelationPath> paths, EditionRef to, Screen screen)
    {
        screen.Line(paths.IsEmpty ? $"\nNo crosswalk leads to {to}." : $"\nWays to {to}, the strongest first; each is worth its weakest step:");
        foreach (var path in paths)
        {
            screen.Line($"  {path.Relation.Word()} ({(path.IsOfficial ? "official" : "unofficial")}): {path}");
            foreach (var hop in path.Hops)
                if (hop.Row.Rationale is { } why)
                    screen.Line($"    {hop.From} to {hop.To}: {why}");
        }
    }

    public static JsonArray AsJson(Sequence<RelationPath> paths) => new([.. paths.Select(path => (JsonNode)new JsonObject
    {
        ["to"] = path.To.ToString(),
        ["relation"] = path.Relation.Word(),
        ["official"] = path.IsOfficial,
        ["steps"] = new JsonArray([.. path.Hops.Select(hop => (JsonNode)new JsonObject
        {
            ["from"] = hop.From.ToString(),
            ["relation"] = hop.Relation.Word(),
            ["to"] = hop.To.ToString(),
            ["crosswalk"] = hop.Crosswalk.Id,
            ["rationale"] = hop.Row.Rationale,
            ["basis"] = StandardText.Word(hop.Row.Basis),
        })]),
    })]);
}
