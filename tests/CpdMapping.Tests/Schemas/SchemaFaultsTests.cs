using System.Text.Json.Nodes;
using CpdMapping.Files;
using NJsonSchema;

namespace CpdMapping.Tests.Schemas;

/// <summary>Every keyword of every schema refuses a file, and so does the reader. The files are made, so that no keyword can come without one.</summary>
public class SchemaFaultsTests
{
    private const int Enough = 3; // bad files of each keyword

    public static TheoryData<string> Schemas =>
        [.. Directory.EnumerateFiles(Repository.PathOf("standards", "schemas"), "*.json").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Schemas))]
    public void A_schema_uses_only_keywords_that_the_validator_obeys(string name) => Assert.Empty(SchemaText.Keywords(Text(name)).Except(SchemaText.Allowed));

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task Every_keyword_refuses_a_file_that_the_reader_refuses_too(string name)
    {
        var schema = await JsonSchema.FromJsonAsync(Text(name));
        var (files, read) = GoodFiles.Of(name);
        var json = files.Select(SchemaText.Json).ToList();
        Assert.All(json, file => Assert.Empty(schema.Validate(file)));
        Assert.All(json, file => Assert.DoesNotContain(read(file), problem => problem.Severity == ProblemSeverity.Error));

        var refused = new SchemaFaults(JsonNode.Parse(Text(name))!.AsObject()).Of(json) // a schema is a map
            .GroupBy(fault => fault.Keyword).SelectMany(faults => faults.Where(fault => schema.Validate(fault.Json).Count > 0).Take(Enough)).ToList();

        var idle = SchemaFaults.KeywordsOf(JsonNode.Parse(Text(name))).Except(refused.Select(fault => fault.Keyword)).Select(keyword => $"{keyword} refuses no file.");
        var taken = refused
            .Where(fault => !read(fault.Json).Any(problem => problem.Severity == ProblemSeverity.Error))
            .Select(fault => $"{fault.Keyword} refuses what the reader takes: {fault.Json}");
        var faults = idle.Concat(taken).ToList();
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    private static string Text(string name) => Repository.Read("standards", "schemas", name);
}
