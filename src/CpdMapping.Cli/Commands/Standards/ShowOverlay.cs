using System.Globalization;
using System.Text.Json.Nodes;
using CpdMapping.Standards;
using CpdMapping.Standards.Overlays;

namespace CpdMapping.Cli.Commands.Standards;

/// <summary>What a provider or a body chose from editions, for <c>cpd standards show</c>.</summary>
internal static class ShowOverlay
{
    /// <exception cref="StandardNotFoundException">A standard of the overlay is not loaded.</exception>
    public static void Run(StandardsOverlay overlay, NamesIn names, OutputFormat format, Screen screen)
    {
        if (format == OutputFormat.Json)
        {
            screen.Write(AsJson(overlay, names));
            return;
        }
        screen.Line($"{overlay.Ref}  {overlay.Title}");
        screen.Line($"  By:           {overlay.By}{Unsure(overlay.Basis)}");
        screen.Line($"  Of:           {string.Join(", ", overlay.Of)}");
        screen.Line(string.Create(CultureInfo.InvariantCulture, $"  Revision:     {overlay.Revision}"));
        foreach (var group in overlay.Groups)
        {
            screen.Line($"\n  {group.Title}{Unsure(group.Basis)}");
            if (group.Note is not null)
                screen.Line($"    {group.Note}");
            Standards(group.Standards, "    ", names, screen);
        }
        if (overlay.Groups.IsEmpty)
        {
            screen.Line();
            Standards(overlay.Standards, "  ", names, screen);
        }
    }

    private static string Unsure(Basis? basis) => basis is null or Basis.Verified ? "" : $" ({StandardText.Word(basis.Value)})";

    private static void Standards(Sequence<StandardRef> standards, string margin, NamesIn names, Screen screen)
    {
        foreach (var reference in standards)
            screen.Line($"{margin}{reference}  {names.Of(names.Library[reference])}");
    }

    private static string? Word(Basis? basis) => basis is { } known ? StandardText.Word(known) : null;

    /// <summary>What is known of an overlay, with how many standards it chooses.</summary>
    public static JsonObject Facts(StandardsOverlay overlay) => new()
    {
        ["overlay"] = overlay.Ref.ToString(),
        ["title"] = overlay.Title,
        ["by"] = overlay.By,
        ["of"] = new JsonArray([.. overlay.Of.Select(edition => (JsonNode)edition.ToString())]),
        ["revision"] = overlay.Revision,
        ["basis"] = Word(overlay.Basis),
        ["source"] = overlay.Source,
        ["standards"] = overlay.Standards.Count,
    };

    private static JsonObject AsJson(StandardsOverlay overlay, NamesIn names)
    {
        var json = Facts(overlay);
        json["groups"] = new JsonArray([.. overlay.Groups.Select(group => (JsonNode)new JsonObject
        {
            ["title"] = group.Title,
            ["note"] = group.Note,
            ["basis"] = Word(group.Basis),
            ["source"] = group.Source,
            ["standards"] = new JsonArray([.. group.Standards.Select(reference => (JsonNode)reference.ToString())]),
        })]);
        json["standards"] = new JsonArray([.. overlay.Standards.Select(reference => (JsonNode)names.AsJson(names.Library[reference]))]);
        return json;
    }
}
