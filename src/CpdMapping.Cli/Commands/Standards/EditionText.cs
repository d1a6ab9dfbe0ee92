using System.Text.Json.Nodes;
using CpdMapping.Standards;

namespace CpdMapping.Cli.Commands.Standards;

/// <summary>An edition in words and as JSON.</summary>
internal static class EditionText
{
    public static string Status(Edition edition) => edition.Status switch
    {
        EditionStatus.Draft => "draft",
        EditionStatus.InForce => "in force",
        EditionStatus.Superseded => "superseded",
        _ => "withdrawn",
    };

    public static string InForce(Edition edition) => (edition.From, edition.To) switch
    {
        (null, _) => "never",
        ({ } from, null) => $"from {from.Value}",
        ({ } from, { } to) => $"{from.Value} to {to.Value}",
    };

    public static JsonObject AsJson(Edition edition) => new()
    {
        ["ref"] = edition.Ref.ToString(),
        ["title"] = edition.Title.Value,
        ["short-name"] = edition.ShortName,
        ["holder"] = edition.Holder,
        ["status"] = Status(edition),
        ["from"] = edition.From?.Value.ToString(),
        ["to"] = edition.To?.Value.ToString(),
        ["successors"] = new JsonArray([.. edition.Successors.Select(s => (JsonNode)s.ToString())]),
        ["revision"] = edition.Revision,
        ["fingerprint"] = edition.Fingerprint,
        ["id"] = edition.Id.ToString(),
        ["levels"] = new JsonArray([.. edition.Levels.Select(l => (JsonNode)new JsonObject { ["id"] = l.Id, ["title"] = StandardText.Fact(l.Title), ["gist"] = l.Gist })]),
        ["standards"] = edition.Standards.Count,
    };
}
