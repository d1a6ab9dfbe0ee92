using CpdMapping.Files;
using NJsonSchema;

namespace CpdMapping.Tests.Standards;

public class EditionSchemaTests
{
    private static readonly string Text = Repository.Read("standards", "schemas", "edition.schema.json");
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(Text).GetAwaiter().GetResult();

    /// <summary>A keyword of the schema, and a change to the good file that it refuses.</summary>
    public static TheoryData<string, string, string> Bad => new()
    {
        { "type", "revision: 1", "revision: \"1\"" },
        { "type", "claimable: false", "claimable: \"false\"" },
        { "type", "title: Care", "title: 2018" },
        { "required", "holder: The Pet Body\n", "" },
        { "required", "{what: The levels, why: They were not seen.}", "{what: The levels}" },
        { "required", "kind: part\n    ", "" },
        { "required", "by: Pet Press, ", "" },
        { "additionalProperties", "url:", "link: x\nurl:" },
        { "additionalProperties", "    gist: Feeds", "    text: Feeds" },
        { "additionalProperties", "basis: secondary, source: press}\n    parent", "basis: secondary, source: press, by: x}\n    parent" },
        { "items", "aliases: [Feeding]", "aliases: [[Feeding]]" },
        { "items", "aliases: [Feeding]", "aliases: Feeding" },
        { "enum", "status: in-force", "status: current" },
        { "enum", "format: 1", "format: 2" },
        { "type", "format: 1", "format: \"1\"" },
        { "enum", "text: paraphrase", "text: original" },
        { "enum", "\nbasis: verified", "\nbasis: certain" },
        { "pattern", "edition: pets@2018", "edition: pets@18" },
        { "pattern", "code: \"2\"", "code: \"2 b\"" },
        { "pattern", "kind: part", "kind: Part" },
        { "pattern", "url: https://pets.example/standards", "url: pets.example" },
        { "pattern", "aliases: [Feeding]", "replaced-by: [pets@2020]" },
        { "uniqueItems", "aliases: [Feeding]", "replaced-by: [pets@2021/1, pets@2021/1]" },
        { "anyOf", "aliases: [Feeding]", "replaced-by: [{standard: pets@2021/1, share: \"40\"}]" },
        { "anyOf", "aliases: [Feeding]", "replaced-by: [[pets@2021/1]]" },
        { "maximum", "aliases: [Feeding]", "replaced-by: [{standard: pets@2021/1, share: 101}]" },
        { "minimum", "aliases: [Feeding]", "replaced-by: [{standard: pets@2021/1, share: 0}]" },
        { "required", "aliases: [Feeding]", "replaced-by: [{share: 40}]" },
        { "additionalProperties", "aliases: [Feeding]", "replaced-by: [{standard: pets@2021/1, part: 40}]" },
        { "minLength", "holder: The Pet Body", "holder: \"\"" },
        { "maxLength", "code: \"2\"", "code: \"" + new string('2', 65) + "\"" },
        { "minItems", "headings: [Standards for Keeping Pets, Pet keeping]", "headings: []" },
        { "uniqueItems", "aliases: [Feeding]", "aliases: [Feeding, Feeding]" },
        { "minimum", "revision: 1", "revision: 0" },
        { "maximum", "revision: 1", "revision: 10000" },
        { "anyOf", "title: Care", "title: [Care]" },
        { "type", "levels:", "levels: none\nlevels-too:" },
        { "type", "prompts: 7", "prompts: \"7\"" },
        { "type", "prompts: 7", "prompts: 1.5" },
        { "minimum", "prompts: 7", "prompts: -1" },
        { "maximum", "prompts: {value: 3", "prompts: {value: 1000" },
        { "required", "prompts: {value: 3, basis", "prompts: {basis" },
        { "additionalProperties", "prompts: {value: 3", "prompts: {text: three, value: 3" },
        { "required", "id: old, ", "" },
        { "additionalProperties", "id: old", "id: old, source: body" },
        { "pattern", "id: old", "id: Old" },
        { "enum", "status: withdrawn", "status: draft" },
        { "anyOf", "from: {date: 2018-06", "from: {date: June" },
        { "anyOf", "from: {date: 2018-06", "from: {date: [2018]" },
    };

    public static TheoryData<string, string> Good => new()
    {
        { "format: 1", "format: 1" },
        { "from: {date: 2018-06", "from: {date: 2018" },
        { "from: {date: 2018-06", "from: {date: \"2018-06-30\"" },
        { "url:", "to: {date: 2020, basis: unverified, note: A guess of the press.}\nsuccessors: [pets@2021, cats@2021-05]\nurl:" },
        { "aliases: [Feeding]", "replaced-by: [pets@2021/1.2]" },
        { "aliases: [Feeding]", "replaced-by: [{standard: pets@2021/1, share: 40}, pets@2021/2]" },
        { "    gist: Feeds a pet well.\n", "" },
        { "code: \"2\"", "code: W2" },
        { "claimable: false", "claimable: true" },
        { "status: withdrawn", "status: in-force" },
        { "prompts: 7", "prompts: 0" },
        { "id: old, title: Seasoned keepers", "id: \"2\"" },
    };

    [Theory]
    [MemberData(nameof(Good))]
    public void Schema_and_reader_agree_on_good_files(string old, string text)
    {
        var file = EditionText.With(old, text);
        Assert.Empty(EditionText.Read(file).Problems);
        Assert.Empty(Schema.Validate(SchemaText.Json(file)));
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void Schema_and_reader_agree_on_bad_files(string keyword, string old, string text)
    {
        var file = EditionText.With(old, text);
        Assert.Contains(EditionText.Read(file).Problems, problem => problem.Severity == ProblemSeverity.Error);
        Assert.True(Schema.Validate(SchemaText.Json(file)).Count > 0, $"'{keyword}' lets '{text}' through.");
    }
}
