using CpdMapping.Files;
using NJsonSchema;

namespace CpdMapping.Tests.Standards.Translations;

public class TranslationSchemaTests
{
    private static readonly string Text = Repository.Read("standards", "schemas", "translation.schema.json");
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(Text).GetAwaiter().GetResult();

    /// <summary>A keyword of the schema, and a change to the good file that it refuses.</summary>
    public static TheoryData<string, string, string> Bad => new()
    {
        { "type", "revision: 1", "revision: \"1\"" },
        { "type", "by: The Pet Body", "by: [The Pet Body]" },
        { "required", "by: The Pet Body\n", "" },
        { "required", ", of: Food and water", "" },
        { "additionalProperties", "by: The Pet Body", "by: The Pet Body\ntitle: Pets" },
        { "additionalProperties", "of: Food and water", "of: Food and water, claimable: false" },
        { "additionalProperties", "page: https://pets.example/xx", "page: pets" },
        { "enum", "format: 1", "format: 2" },
        { "type", "format: 1", "format: \"1\"" },
        { "enum", "basis: verified", "basis: certain" },
        { "pattern", "edition: pets@2018", "edition: pets" },
        { "pattern", "language: xx", "language: Welsh" },
        { "not", "language: xx", "language: en" },
        { "minLength", "gist: Sdeef a tep llew.", "gist: \"\"" },
        { "minimum", "revision: 1", "revision: 0" },
        { "maximum", "revision: 1", "revision: 10000" },
        { "anyOf", "gist: Serac rof a tep., ", "" },
    };

    public static TheoryData<string, string> Good => new()
    {
        { "format: 1", "format: 1" },
        { "language: xx", "language: cy" },
        { "sources:", "reviewer: A Speaker\nbasis: verified\nsources:" },
        { "\"1\": {title: Doof dna retaw, gist: Sdeef a tep llew., of: Food and water}", "\"1\": {title: Doof dna retaw, of: Food and water, basis: unverified}" },
    };

    [Theory]
    [MemberData(nameof(Good))]
    public void Schema_and_reader_agree_on_good_files(string old, string text)
    {
        var file = TranslationText.With(old, text);
        Assert.Empty(TranslationText.Read(file).Problems);
        Assert.Empty(Schema.Validate(SchemaText.Json(file)));
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void Schema_and_reader_agree_on_bad_files(string keyword, string old, string text)
    {
        var file = TranslationText.With(old, text);
        Assert.Contains(TranslationText.Read(file).Problems, problem => problem.Severity == ProblemSeverity.Error);
        Assert.True(Schema.Validate(SchemaText.Json(file)).Count > 0, $"'{keyword}' lets '{text}' through.");
    }
}
