using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Tests.Learning;

/// <summary>A standard that its body took out while the edition went on: a claim on it is warned about where it stands, and stays.</summary>
public sealed class WithdrawnStandardsTests
{
    private const string Warning = "'gardens@2018/3' (Water) was withdrawn by the body while its edition went on.";

    [Theory]
    [InlineData("{as-written: Water, pin: gardens@2018/3}", "f.yaml(10,34)")]
    [InlineData("Water", "f.yaml(10,9)")]
    public void A_course_that_names_it_is_told_what_took_its_place(string name, string place)
    {
        var problems = Course.TryParse(
            $"""
            format: 1
            course: garden-craft
            title: Garden craft
            provider: {"{"}name: The Garden School{"}"}
            to: 2020-03-02
            sessions: [{"{"}id: "1", minutes: 180{"}"}]
            standards:
              - headings: [Garden Craft]
                names:
                  - {name}

            """,
            Library(", replaced-by: [orchards@2020/2, gardens@2030/1]"), "f.yaml").Problems;

        Assert.Equal(
            $"{place}: warning CPD-L-054: {Warning} 'orchards@2020/2' (Pruning) and 'gardens@2030/1' took its place. It stays as it is pinned; decide whether something else is meant.",
            Assert.Single(problems, problem => problem.Code == "CPD-L-054").ToString());
    }

    [Fact]
    public void A_record_that_claims_it_is_warned_and_stays_readable()
    {
        var record = CpdRecord.TryParse(
            """
            format: 1
            record: zoe
            learner: Zoe
            entries:
              - id: e1
                logged: 2020-01-03
                activity: {kind: reading, title: Books, from: 2020-01-02, to: 2020-01-02, minutes: 60}
                alignments:
                  - standard: gardens@2018/3

            """,
            Library(""), "f.yaml");

        Assert.Contains(
            $"f.yaml(9,19): warning CPD-L-054: {Warning} What took its place is not known. It stays as it is pinned; decide whether something else is meant.",
            record.Problems.Select(problem => problem.ToString()));
        Assert.Equal("gardens@2018/3", Assert.Single(record.Value.Entries[0].Alignments).Standard.Ref.ToString());
    }

    [Fact]
    public void Its_name_is_found_and_the_answer_says_so()
    {
        var answer = Library("").Resolve("Water", new() { Headings = ["Garden Craft"], On = new(2020, 1, 1) });
        Assert.Equal("gardens@2018/3", answer.Standard?.Ref.ToString());
        Assert.Contains("The body withdrew it while the edition went on.", answer.Reason, StringComparison.Ordinal);
    }

    private static StandardsLibrary Library(string replacedBy) => TestLibrary.Of(
        TestLibrary.Edition("gardens@2018", "Garden Craft", "in-force", "", "2018-07-01", ("1", "Soil", null), ("3", "Water", null))
            .Replace("title: Water, claimable: true", $"title: Water, status: withdrawn{replacedBy}", StringComparison.Ordinal),
        TestLibrary.Edition("orchards@2020", "Orchard Craft", "in-force", "", "2020", ("2", "Pruning", null)));
}
