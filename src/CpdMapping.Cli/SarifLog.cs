using System.Text.Json.Nodes;
using CpdMapping.Files;

namespace CpdMapping.Cli;

/// <summary>Problems in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS), which editors and build servers show beside the lines.</summary>
internal static class SarifLog
{
    public static JsonObject Of(IReadOnlyCollection<Problem> problems) => new()
    {
        ["$schema"] = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        ["version"] = "2.1.0",
        ["runs"] = new JsonArray(new JsonObject
        {
            ["tool"] = new JsonObject
            {
                ["driver"] = new JsonObject
                {
                    ["name"] = "cpd",
                    ["semanticVersion"] = typeof(SarifLog).Assembly.GetName().Version?.ToString(3),
                    ["rules"] = new JsonArray([.. Codes(problems).Select(code => (JsonNode)new JsonObject { ["id"] = code })]),
                },
            },
            ["columnKind"] = "utf16CodeUnits",
            ["results"] = new JsonArray([.. problems.Select(problem => (JsonNode)Result(problem))]),
        }),
    };

    private static IEnumerable<string> Codes(IEnumerable<Problem> problems) => problems.Select(p => p.Code).Distinct().Order(StringComparer.Ordinal);

    private static JsonObject Result(Problem problem) => new()
    {
        ["ruleId"] = problem.Code,
        ["level"] = Screen.Word(problem.Severity),
        ["message"] = new JsonObject { ["text"] = string.Join(' ', new[] { problem.Found, problem.Expected, problem.Remedy }.Where(s => s.Length > 0)) },
        ["locations"] = new JsonArray(new JsonObject { ["physicalLocation"] = Location(problem.Place) }),
    };

    private static JsonObject Location(Place place)
    {
        var location = new JsonObject { ["artifactLocation"] = new JsonObject { ["uri"] = Uri(place.File) } };
        if (place.Line > 0)
            location["region"] = new JsonObject { ["startLine"] = place.Line, ["startColumn"] = place.Column };
        return location;
    }

    // A relative reference of RFC 3986, with forward slashes.
    private static string Uri(string file) => string.Join('/', file.Replace('\\', '/').Split('/').Select(System.Uri.EscapeDataString));
}
