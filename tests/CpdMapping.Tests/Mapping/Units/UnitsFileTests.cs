using System.Text;
using CpdMapping.Files;
using CpdMapping.Mapping.Units;
using CpdMapping.Standards;
using NJsonSchema;

namespace CpdMapping.Tests.Mapping.Units;

public class UnitsFileTests
{
    public const string Good = """
        format: 1
        checked-on: 2026-11-25
        sources:
          a: https://example.org/
        units:
          - unit: credit@2026
            one: credit
            many: credits
            minutes: 50
            step: 25
            round: half-even
            of: activity
            shortest: 20
            basis: secondary
            source: a
            note: Fictional.
        """;

    private static readonly Lazy<JsonSchema> Schema = new(() =>
        JsonSchema.FromJsonAsync(Repository.Read("standards", "schemas", "units.schema.json")).GetAwaiter().GetResult());

    public static TheoryData<string, string, string, bool> Faults => new()
    {
        { "format: 1", "format: 2", "CPD-F-024", false },
        { "unit: credit@2026", "unit: credit", "CPD-F-022", false },
        { "minutes: 50", "minutes: 0", "CPD-F-021", false },
        { "minutes: 50", "minutes: \"50\"", "CPD-F-017", false },
        { "    one: credit\n", "", "CPD-F-014", false },
        { "round: half-even", "round: bankers", "CPD-F-020", false },
        { "    round: half-even\n", "", "CPD-F-014", false },
        { "    step: 25\n", "", "CPD-M-003", false },
        { "of: activity", "of: each", "CPD-F-020", false },
        { "shortest: 20", "shortests: 20", "CPD-F-013", false },
        { "source: a\n", "source: b\n", "CPD-S-006", true },
        { "    source: a\n", "", "CPD-S-008", true },
        { "checked-on: 2026-11-25", "checked-on: 2026", "CPD-F-018", false },
    };

    [Fact]
    public void A_unit_is_read_whole()
    {
        Assert.Equal(
            new Unit
            {
                Ref = UnitRef.Parse("credit@2026"),
                One = "credit",
                Many = "credits",
                MinutesEach = 50,
                StepMinutes = 25,
                Rounding = UnitRounding.HalfEven,
                Rounds = RoundedPart.Activity,
                ShortestMinutes = 20,
                Basis = Basis.Secondary,
                Source = "https://example.org/",
                Note = "Fictional.",
            },
            Read(Good).Value.Units[0]);
        Assert.Empty(Schema.Value.Validate(SchemaText.Json(Good)));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_a_problem_and_the_schema_sees_it_too(string from, string to, string code, bool readerOnly)
    {
        var text = Good.Replace(from, to, StringComparison.Ordinal);

        Assert.NotEqual(Good, text);
        Assert.Contains(Read(text).Problems, p => p.Code == code && p.Severity == ProblemSeverity.Error);
        Assert.Equal(readerOnly, Schema.Value.Validate(SchemaText.Json(text)).Count == 0);
    }

    [Fact]
    public void Rounding_without_a_step_is_explained()
    {
        Assert.Contains(
            Read(Good.Replace("    step: 25\n", "", StringComparison.Ordinal)).Problems,
            p => p.ToString() == "x.yaml(10,12): error CPD-M-003: 'round' is here, and no 'step'. Without a step nothing is rounded. Add 'step:', in minutes, or take 'round' out.");
    }

    [Fact]
    public void A_unit_that_is_there_twice_is_a_problem()
    {
        var twice = Good + "\n" + string.Join('\n', Good.Split('\n').SkipWhile(line => !line.Contains("- unit", StringComparison.Ordinal)));

        Assert.Contains(Read(twice).Problems, p => p.Code == "CPD-M-004");
    }

    [Fact]
    public void The_shipped_file_is_as_its_schema_says()
    {
        var shipped = UnitBook.TryLoad(Repository.PathOf("standards", "units.yaml"));

        Assert.Empty(shipped.Problems);
        Assert.Equal(UnitBook.BuiltIn.Units, shipped.Value.Units);
        Assert.Empty(Schema.Value.Validate(SchemaText.Json(Repository.Read("standards", "units.yaml"))));
    }

    [Fact]
    public void Units_of_ones_own_stand_beside_the_shipped_ones()
    {
        var both = UnitBook.BuiltIn.With(Read(Good).Value);

        Assert.True(both.TryGet(UnitRef.Parse("credit@2026"), out _));
        Assert.Contains("There is no unit 'credit@2027'. The book holds ", Assert.Throws<ArgumentException>(() => both[UnitRef.Parse("credit@2027")]).Message, StringComparison.Ordinal);
    }

    public static ParseResult<UnitBook> Read(string yaml)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(yaml));
        return UnitBook.TryFromStream(stream, "x.yaml");
    }
}
