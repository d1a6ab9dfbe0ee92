using CpdMapping.Files;
using NJsonSchema;

namespace CpdMapping.Tests.Standards.Overlays;

public class OverlaySchemaTests
{
    private static readonly string Text = Repository.Read("standards", "schemas", "overlay.schema.json");
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(Text).GetAwaiter().GetResult();

    /// <summary>A keyword of the schema, and a change to the good file that it refuses.</summary>
    public static TheoryData<string, string, string> Bad => new()
    {
        { "type", "revision: 1", "revision: \"1\"" },
        { "type", "of: [pets@2018, school@2026]", "of: pets@2018" },
        { "type", "- pets@2018/1", "- {ref: pets@2018/1, title: Meals}" },
        { "required", "by: The Pet School\n", "" },
        { "required", "title: Every day\n    ", "" },
        { "additionalProperties", "by: The Pet School", "by: The Pet School\nadd: [pets@2018/4]" },
        { "additionalProperties", "note: The first week.", "replaces: pets@2018" },
        { "additionalProperties", "note: The first week.", "sources: {page: https://pets.example/}" },
        { "pattern", "by: The Pet School", "by: The Pet School\nsources: {page: pets.example}" },
        { "enum", "note: The first week.", "basis: certain" },
        { "oneOf", "groups:", "select: [pets@2018/care]\ngroups:" },
        { "enum", "format: 1", "format: 2" },
        { "type", "format: 1", "format: \"1\"" },
        { "pattern", "overlay: our-course@2026", "overlay: our-course" },
        { "pattern", "- pets@2018/1", "- pets@2018" },
        { "minLength", "by: The Pet School", "by: \"\"" },
        { "minimum", "revision: 1", "revision: 0" },
        { "maximum", "revision: 1", "revision: 10000" },
        { "minItems", "of: [pets@2018, school@2026]", "of: []" },
        { "minItems", "standards: [pets@2018/2, school@2026/kind]", "standards: []" },
        { "uniqueItems", "school@2026/kind]", "pets@2018/2]" },
        { "uniqueItems", "of: [pets@2018, school@2026]", "of: [pets@2018, school@2026, pets@2018]" },
        { "items", "[pets@2018/2, school@2026/kind]", "[[pets@2018/2], school@2026/kind]" },
    };

    public static readonly string[] Good =
    [
        OverlayText.Good,
        OverlayText.With("of: [", "sources: {page: https://pets.example/}\nbasis: secondary\nsource: page\nof: ["),
        "format: 1\noverlay: a@2026\nrevision: 1\ntitle: T\nby: B\nof: [pets@2018]\nselect: [pets@2018/1, pets@2018/2]\n",
    ];

    [Fact]
    public void Schema_and_reader_agree_on_good_files()
    {
        foreach (var file in Good)
        {
            Assert.Empty(OverlayText.Read(file).Problems);
            Assert.Empty(Schema.Validate(SchemaText.Json(file)));
        }
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void Schema_and_reader_agree_on_bad_files(string keyword, string old, string text)
    {
        var file = OverlayText.With(old, text);
        Assert.Contains(OverlayText.Read(file).Problems, problem => problem.Severity == ProblemSeverity.Error);
        Assert.True(Schema.Validate(SchemaText.Json(file)).Count > 0, $"'{keyword}' lets '{text}' through.");
    }
}
