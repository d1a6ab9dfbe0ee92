using CpdMapping.Auditing.Sampling;
using CpdMapping.Files;
using NJsonSchema;

namespace CpdMapping.Tests.Auditing.Sampling;

/// <summary>The schemas say what the readers say, on good files and on bad ones.</summary>
public class SampleSchemaTests
{
    private const string PlanText = """
        format: 1
        plan: review
        method: risk-weighted
        size: 2.5%
        stratified:
          minimum: 2
          own:
            - {stratum: south, minimum: 1}
        because: We agreed on it.

        """;

    private static readonly SampleDesign Plan = SampleDesign.TryParse(PlanText).Value;

    private static readonly AuditSample Sample = Draw(Plan);

    public static TheoryData<string, string> Good => new() { { "", "" }, { "size: 2.5%", "size: 60" }, { "size: 2.5%", "size: \"60\"" }, { "size: 2.5%", "size: 1/40" }, { "method: risk-weighted\n", "" }, { "  minimum: 2\n", "" } };

    public static TheoryData<string, string> Bad => new()
    {
        { "format: 1", "format: 2" },
        { "plan: review", "plan: The Review" },
        { "risk-weighted", "hand-picked" },
        { "size: 2.5%", "size: 0" },
        { "size: 2.5%", "size: 0.025" },
        { "size: 2.5%", "size: 0%" },
        { "size: 2.5%", "size: 250%" },
        { "size: 2.5%\n", "" },
        { "minimum: 2", "minimum: -2" },
        { "stratum: south, ", "" },
        { ", minimum: 1", "" },
        { "because: We agreed on it.", "why: We agreed on it." },
    };

    public static IEnumerable<string> Plans => Good.Select(row => Changed((string)row[0], (string)row[1]));

    public static IEnumerable<string> Commitments => BothPlans.Select(plan => SampleCommitment.To(plan, Populations.Seed).ToYaml());

    public static IEnumerable<string> Samples => BothPlans.Select(plan => Draw(plan).ToJson());

    public static TheoryData<string> Names => ["sample-plan", "sample-commitment", "sample"];

    [Theory]
    [MemberData(nameof(Good))]
    public void Schema_and_reader_agree_on_good_plans(string old, string text)
    {
        var plan = Changed(old, text);

        Assert.Empty(SampleDesign.TryParse(plan).Problems);
        Assert.Empty(Schema("sample-plan").Validate(SchemaText.Json(plan)));
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void Schema_and_reader_agree_on_bad_plans(string old, string text)
    {
        var plan = Changed(old, text);

        Assert.Contains(SampleDesign.TryParse(plan).Problems, p => p.Severity == ProblemSeverity.Error);
        Assert.NotEmpty(Schema("sample-plan").Validate(SchemaText.Json(plan)));
    }

    [Fact]
    public void What_is_written_fits_its_schema()
    {
        Assert.Empty(Schema("sample-plan").Validate(Plan.ToJson()));
        Assert.Empty(Schema("sample-commitment").Validate(SchemaText.Json(SampleCommitment.To(Plan, Populations.Seed).ToYaml())));
        Assert.Empty(Schema("sample").Validate(Sample.ToJson()));
        Assert.NotEmpty(Schema("sample").Validate(Sample.ToJson().Replace("\"seed\"", "\"sead\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_blank_passes_its_own_check_and_its_comments_are_right_too()
    {
        var uncommented = SampleDesign.Blank().Replace("# stratified:", "stratified:", StringComparison.Ordinal).Replace("#   ", "  ", StringComparison.Ordinal);

        Assert.Empty(SampleDesign.TryParse(SampleDesign.Blank()).Problems);
        Assert.Empty(Schema("sample-plan").Validate(SchemaText.Json(SampleDesign.Blank())));
        Assert.Equal(12, Assert.Single(SampleDesign.TryParse(uncommented).Value.Stratified!.Own).Minimum); // the blank has one
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_uses_only_keywords_that_the_validator_obeys(string name) => Assert.Empty(SchemaText.Keywords(Text(name)).Except(SchemaText.Allowed));

    [Fact]
    public void A_schema_knows_the_readers_words()
    {
        Assert.All(SampleDesignFormat.Methods.Keys, word => Assert.Contains($"\"{word}\"", Text("sample-plan"), StringComparison.Ordinal));
        Assert.All(AuditSampleFormat.Reasons.Keys, word => Assert.Contains($"\"{word}\"", Text("sample"), StringComparison.Ordinal));
    }

    private static SampleDesign[] BothPlans => [Plan, SampleDesign.TryParse(PlanText.Replace("size: 2.5%", "size: 6", StringComparison.Ordinal)).Value];

    private static AuditSample Draw(SampleDesign plan) => AuditSample.Draw(
        Populations.Of(40, (i, m) => m with { Stratum = i < 30 ? "north" : "south", Weight = i, Excluded = i == 3 ? "left" : null, CarriedIn = i == 4 ? "failed" : null }), plan, Populations.Seed);

    private static string Text(string name) => Repository.Read("standards", "schemas", $"{name}.schema.json");

    private static JsonSchema Schema(string name) => JsonSchema.FromJsonAsync(Text(name)).GetAwaiter().GetResult();

    private static string Changed(string old, string text)
    {
        Assert.Contains(old, PlanText, StringComparison.Ordinal);
        return old.Length == 0 ? PlanText : PlanText.Replace(old, text, StringComparison.Ordinal);
    }
}
