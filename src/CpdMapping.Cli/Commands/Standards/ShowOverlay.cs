using System.Globalization;
using System.Text.Json.Nodes;
using CpdMapping.Standards;
using CpdMapping.Standards.Overlays;

namespace CpdMapping.Cli.Commands.Standards;

/// <summary>What a provider chose from editions, for <c>cpd standards show</c>.</summary>
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
        screen.Line($"  By:           {overlay.By}");
        screen.Line($"  Of:           {string.Join(", ", overlay.Of)}");
        screen.Line(string.Create(CultureInfo.InvariantCulture, $"  Revision:     {overlay.Revision}"));
        foreach (var (title, note, standards) in overlay.Groups)
        {
            screen.Line($"\n  {title}");
            if (note is not null)
                screen.Line($"    {note}");
            Standards(standards, "    ", names, screen);
        }
        if (overlay.Groups.IsEmpty)
        {
            screen.Line();
            Standards(overlay.Standards, "  ", names, screen);
        }
    }

    private static void Standards(Sequence<StandardRef> standards, string margin, NamesIn names, Screen screen)
    {
        foreach (var reference in standards)
            screen.Line($"{margin}{reference}  {names.Of(names.Library[reference])}");
    }

    private static JsonObject AsJson(StandardsOverlay overlay, NamesIn names) => new()
    {
        ["overlay"] = overlay.Ref.ToString(),
        ["title"] = overlay.Title,
        ["by"] = overlay.By,
        ["of"] = new JsonArray([.. overlay.Of.Select(edition => (JsonNode)edition.ToString())]),
        ["revision"] = overlay.Revision,
        ["groups"] = new JsonArray([.. overlay.Groups.Select(group => (JsonNode)new JsonObject
        {
            ["title"] = group.Title,
            ["note"] = group.Note,
            ["standards"] = new JsonArray([.. group.Standards.Select(reference => (JsonNode)reference.ToString())]),
        })]),
        ["standards"] = new JsonArray([.. overlay.Standards.Select(reference => (JsonNode)names.AsJson(names.Library[reference]))]),
    };
}
