using CpdMapping.Files;
using CpdMapping.Mapping;
using static CpdMapping.Tests.Mapping.Examples;

namespace CpdMapping.Tests.Mapping;

public class ExplanationTests
{
    private static readonly Explanation Third = new EvidenceMapper(Library, MappingPolicy.Shared)
        .Map(Record(Entry("e1", 100, "flat@2020/a=1/3", "flat@2020/b=1/3", "flat@2020/c=1/3"), Entry("e2", 60, "flat@2020/a=1/2"))).Editions[0].Standards[0].Claimed.Explain();

    [Fact]
    public void An_explanation_reads_as_text()
    {
        Assert.Equal(
            """
            Minutes credited to flat@2020/a: 64
            Rule: Shared: an activity's minutes are divided by the stated shares within each edition. What no share names is unallocated, so the figures add up.
              2025-04-25  e1  Activity e1: 100 × 1/3 = 100/3  (flat@2020/a)
              2025-04-25  e2  Activity e2: 60 × 1/2 = 30  (flat@2020/a)
            Sum: 190/3
            Rounding: up, by the largest remainder, so that the figures add up to their total.

            """.ReplaceLineEndings("\n"),
            Third.ToString());
    }

    [Fact]
    public void An_explanation_of_nothing_says_so()
    {
        var nothing = new EvidenceMapper(Library).Map(Record(), Flat).Editions[0].Touched.Explain();

        Assert.Equal("Minutes that touch flat@2020: 0\nRule: Each entry that claims anything of the edition counts once.\n  No entry counts.\nSum: 0\nRounding: none, the sum is whole.\n", nothing.ToString());
    }

    [Fact]
    public void Json_states_each_step()
    {
        var json = Third.ToJson();

        Assert.Contains("\"amount\": \"100/3\"", json, StringComparison.Ordinal);
        Assert.EndsWith("  \"sum\": \"190/3\",\n  \"rounding\": 1\n}\n", json, StringComparison.Ordinal);
        Assert.Equal(64, Explanation.Parse(json).Recompute());
    }

    [Theory]
    [InlineData("\"minutes\": 64", "\"minutes\": 65", "CPD-M-001")]
    [InlineData("\"amount\": \"100/3\"", "\"amount\": \"34\"", "CPD-M-001")]
    [InlineData("\"sum\": \"190/3\"", "\"sum\": \"64\"", "CPD-M-001")]
    [InlineData("\"share\": \"1/2\"", "\"share\": \"half\"", "CPD-M-002")]
    [InlineData("\"share\": \"1/2\"", "\"share\": \"99999999999\"", "CPD-M-001")]
    [InlineData("\"rounding\": 1", "\"rounding\": 2", "CPD-F-021")]
    [InlineData("\"rule\"", "\"ruel\"", "CPD-F-013")]
    [InlineData("\"on\": \"2025-04-25\"", "\"on\": \"25/4/2025\"", "CPD-F-018")]
    public void What_does_not_follow_is_a_problem(string from, string to, string code)
    {
        var result = Explanation.TryParse(Third.ToJson().Replace(from, to, StringComparison.Ordinal));

        Assert.False(result.Success);
        Assert.Contains(result.Problems, p => p.Code == code);
        Assert.Throws<CpdFileException>(() => result.Value);
    }
}
