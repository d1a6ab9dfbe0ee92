using CpdMapping.Files;
using NJsonSchema;

namespace CpdMapping.Tests.Standards.Crosswalks;

public class CrosswalkSchemaTests
{
    private static readonly string Text = Repository.Read("standards", "schemas", "crosswalk.schema.json");
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(Text).GetAwaiter().GetResult();

    /// <summary>A keyword of the schema, and a change to the good file that it refuses.</summary>
    public static TheoryData<string, string, string> Bad => new()
    {
        { "type", "revision: 1", "revision: \"1\"" },
        { "type", "official: false", "official: \"false\"" },
        { "type", "gaps:\n", "gaps: []\nmore-gaps:\n" },
        { "type", "share: 60", "share: \"60\"" },
        { "required", "by: The Pet Body\n", "" },
        { "required", "to: \"3\", relation", "relation" },
        { "required", "{code: \"5\", why: Nobody looked.}", "{code: \"5\"}" },
        { "additionalProperties", "reviewer:", "checked-by: x\nreviewer:" },
        { "additionalProperties", "{from: \"4\", to", "{form: \"4\", from: \"4\", to" },
        { "additionalProperties", "why: Nobody looked.}", "why: Nobody looked., by: x}" },
        { "items", "from: [\"2\", \"3\"]", "from: [[\"2\"]]" },
        { "enum", "format: 1", "format: 2" },
        { "type", "format: 1", "format: \"1\"" },
        { "enum", "method: meaning", "method: guess" },
        { "enum", "relation: narrower", "relation: replaces" },
        { "enum", "\nbasis: verified", "\nbasis: certain" },
        { "pattern", "from: cats@2018", "from: cats" },
        { "pattern", "from: [\"2\", \"3\"]", "from: \"2 b\"" },
        { "pattern", "from: [\"2\", \"3\"]", "from: [\"2\", \"*\"]" },
        { "pattern", "code: \"5\"", "code: \"*\"" },
        { "pattern", "https://press.example/pets", "press.example" },
        { "minLength", "by: The Pet Body", "by: \"\"" },
        { "maxLength", "code: \"5\"", "code: \"" + new string('5', 65) + "\"" },
        { "minItems", "from: [\"2\", \"3\"]", "from: []" },
        { "minItems", "relation: narrower", "relation: []" },
        { "uniqueItems", "from: [\"2\", \"3\"]", "from: [\"2\", \"2\"]" },
        { "uniqueItems", "relation: [replaced-by, equivalent]", "relation: [replaced-by, replaced-by]" },
        { "minimum", "share: 60", "share: 0" },
        { "maximum", "share: 60", "share: 101" },
        { "anyOf", "date: 2021-05", "date: May" },
        { "anyOf", "relation: narrower", "relation: {narrower: true}" },
        { "anyOf", "from: [\"2\", \"3\"]", "from: {code: \"2\"}" },
    };

    public static TheoryData<string, string> Good => new()
    {
        { "format: 1", "format: 1" },
        { "date: 2021-05", "date: 2021" },
        { "date: 2021-05", "date: \"2021-05-31\"" },
        { "reviewer: A Vet\n", "" },
        { "relation: narrower", "relation: [broader]" },
        { "relation: narrower", "relation: overlaps" },
        { "{from: \"1\", to: \"2\"", "{from: \"*\", to: \"*\"" },
        { ", share: 60", "" },
    };

    [Theory]
    [MemberData(nameof(Good))]
    public void Schema_and_reader_agree_on_good_files(string old, string text)
    {
        var file = CrosswalkText.With(old, text);
        Assert.Empty(CrosswalkText.Read(file).Problems);
        Assert.Empty(Schema.Validate(SchemaText.Json(file)));
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void Schema_and_reader_agree_on_bad_files(string keyword, string old, string text)
    {
        var file = CrosswalkText.With(old, text);
        Assert.Contains(CrosswalkText.Read(file).Problems, problem => problem.Severity == ProblemSeverity.Error);
        Assert.True(Schema.Validate(SchemaText.Json(file)).Count > 0, $"'{keyword}' lets '{text}' through.");
    }
}
