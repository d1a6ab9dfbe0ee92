using System.Text.Json;
using CpdMapping.Files;

namespace CpdMapping.Tests;

/// <summary>What the tests of every schema need: files as JSON, and the keywords that a schema uses.</summary>
internal static class SchemaText
{
    /// <summary>The keywords that the validator obeys; it passes over some others in silence.</summary>
    public static readonly string[] Allowed =
    [
        "$schema", "$id", "title", "description", "type", "properties", "required", "additionalProperties", "items", "enum", "pattern", "minLength",
        "maxLength", "minItems", "uniqueItems", "minimum", "maximum", "definitions", "$ref", "anyOf", "oneOf", "not", "default", "examples",
    ];

    /// <summary>The keywords that refuse nothing.</summary>
    public static readonly string[] Silent = ["$schema", "$id", "title", "description", "properties", "definitions", "$ref", "default", "examples"];

    public static string Json(string yaml)
    {
        var problems = new ProblemList();
        var root = NodeReader.Parse("f.yaml", yaml, ReadLimits.Default, problems);
        Assert.Empty(problems.ToSequence());
        return NodeWriter.ToJson(Assert.IsAssignableFrom<Node>(root));
    }

    public static HashSet<string> Keywords(string schema)
    {
        using var document = JsonDocument.Parse(schema);
        var keywords = new HashSet<string>(StringComparer.Ordinal);
        Collect(document.RootElement, keywords);
        return keywords;
    }

    private static void Collect(JsonElement schema, HashSet<string> keywords)
    {
        if (schema.ValueKind == JsonValueKind.Array)
            foreach (var item in schema.EnumerateArray())
                Collect(item, keywords);
        if (schema.ValueKind != JsonValueKind.Object)
            return;
        foreach (var keyword in schema.EnumerateObject())
        {
            keywords.Add(keyword.Name);
            if (keyword.Name is "properties" or "definitions")
                foreach (var named in keyword.Value.EnumerateObject())
                    Collect(named.Value, keywords);
            else if (keyword.Name is "items" or "additionalProperties" or "anyOf" or "oneOf" or "not")
                Collect(keyword.Value, keywords);
        }
    }
}
