using System.Text.Json.Nodes;
using CpdMapping.Standards;

namespace CpdMapping.Cli.Commands.Standards;

/// <summary>A standard in words and as JSON.</summary>
internal static class StandardText
{
    /// <summary>Says in brackets when a fact is not verified; empty otherwise.</summary>
    public static string Unsure<T>(Sourced<T>? fact) => fact?.Basis switch
    {
        null or Basis.Verified => "",
        var basis => $" ({Word(basis.Value)})",
    };

    public static string Word(Basis basis) => basis switch
    {
        Basis.Verified => "verified",
        Basis.Secondary => "secondary",
        Basis.Unverified => "unverified",
        _ => "unreviewed",
    };

    public static JsonObject AsJson(Standard standard) => new()
    {
        ["ref"] = standard.Ref.ToString(),
        ["kind"] = standard.Kind,
        ["status"] = standard.Status == StandardStatus.Withdrawn ? "withdrawn" : "in force",
        ["claimable"] = standard.Claimable,
        ["name"] = standard.Name,
        ["title"] = Fact(standard.Title),
        ["code"] = Fact(standard.Code),
        ["parent"] = Fact(standard.Parent),
        ["labels"] = new JsonArray([.. standard.Labels.Select(l => (JsonNode)new JsonObject { ["text"] = l.Text, ["by"] = l.By, ["source"] = l.Source })]),
        ["gist"] = standard.Gist,
        ["prompts"] = standard.Prompts is { } prompts
            ? new JsonObject { ["value"] = prompts.Value, ["basis"] = Word(prompts.Basis), ["source"] = prompts.Source, ["note"] = prompts.Note }
            : null,
        ["replaced-by"] = new JsonArray([.. standard.ReplacedBy.Select(r => (JsonNode)new JsonObject { ["ref"] = r.Standard.ToString(), ["share"] = r.Share })]),
        ["fingerprint"] = standard.Fingerprint,
        ["id"] = standard.Id.ToString(),
    };

    public static JsonObject? Fact(Sourced<string>? fact) => fact is null ? null : new()
    {
        ["text"] = fact.Value,
        ["basis"] = Word(fact.Basis),
        ["source"] = fact.Source,
        ["note"] = fact.Note,
    };
}
