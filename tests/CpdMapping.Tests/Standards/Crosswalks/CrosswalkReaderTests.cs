using CpdMapping.Standards;
using CpdMapping.Standards.Crosswalks;

namespace CpdMapping.Tests.Standards.Crosswalks;

public class CrosswalkReaderTests
{
    /// <summary>The text that is replaced, its replacement, and the problem.</summary>
    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "format: 1", "format: 2", "CPD-F-024" },
        { "from: cats@2018", "from: cats", "f.yaml(2,7): error CPD-F-022: 'from' is 'cats'. A reference such as pcf@2018 was expected." },
        { "to: dogs@2020", "to: cats@2018", "f.yaml(3,5): error CPD-S-043: The crosswalk leads from 'cats@2018' to itself. Two editions were expected." },
        { "revision: 1\n", "", "CPD-F-014: Key 'revision' is missing." },
        { "title: How", "titel: How", "Did you mean 'title'?" },
        { "official: false", "official: maybe", "CPD-F-020" },
        { "official: false\n", "", "CPD-F-014: Key 'official' is missing." },
        { "official: false", "official: true", "f.yaml(22,5): error CPD-S-044: The crosswalk is official, and this row has no source." },
        { "method: meaning", "method: guess", "CPD-F-020: 'method' is 'guess'. One of meaning, publisher, result, words was expected." },
        { "date: 2021-05", "date: May", "f.yaml(9,7): error CPD-F-018: 'date' is 'May'. A year, a month or a day was expected" },
        { "date: 2021-05\n", "", "CPD-F-014: Key 'date' is missing." },
        { "source: press}", "source: pres}", "CPD-S-006" },
        { "  press: https", "  more: https://more.example\n  press: https", "warning CPD-S-007" },
        { "basis: verified\nsource: body", "basis: verified", "error CPD-S-008: 'relation' has the basis 'verified' and no source." },
        { "relation: narrower", "relation: narrover", "f.yaml(20,43): error CPD-F-020: 'relation' is 'narrover'. One of same-text, translation-of, equivalent, narrower, broader, replaced-by, overlaps, no-match was expected. Did you mean 'narrower'?" },
        { "relation: narrower", "relation: replaces", "CPD-F-020: 'relation' is 'replaces'." },
        { "relation: narrower", "relation: []", "CPD-F-025: 'relation' names nothing." },
        { "relation: narrower", "relation: [narrower, broader]", "f.yaml(20,43): error CPD-S-040: These relations cannot stand together." },
        { "relation: narrower", "relation: [narrower, replaced-by, broader]", "CPD-S-040: These relations cannot stand together." },
        { "relation: no-match, rationale", "relation: [no-match, replaced-by], rationale", "CPD-S-040: These relations cannot stand together." },
        { "relation: narrower", "relation: same-text", "CPD-S-040: 'same-text' is not stated of one standard and one other." },
        { "relation: narrower", "relation: equivalent", "CPD-S-040: 'equivalent' is not stated of one standard and one other." },
        { "relation: narrower", "relation: [translation-of]", "CPD-S-040: 'translation-of' is not stated of one standard and one other." },
        { "relation: narrower, rationale", "relation: narrower, share: 50, rationale", "f.yaml(20,60): error CPD-S-042: A share is stated, and nothing is replaced." },
        { "share: 60", "share: 101", "CPD-F-021" },
        { "share: 60", "share: 0.6", "CPD-F-017" },
        { "rationale: Both were read.\n", "", "f.yaml(21,5): error CPD-S-041: The row says 'no-match' and not why. A reason in words was expected. Add 'rationale:' here, or for the whole file." },
        { "from: [\"2\", \"3\"]", "from: [\"2\", \"2\"]", "f.yaml(20,18): error CPD-S-045: 'from' names '2' twice." },
        { "from: [\"2\", \"3\"]", "from: []", "CPD-F-025: 'from' names nothing." },
        { "from: [\"2\", \"3\"]", "from: [2, \"3\"]", "CPD-F-016" },
        { "from: [\"2\", \"3\"]", "from: [\"2\", \"*\"]", "CPD-S-046: 'from' names '*', the edition as a whole, beside single codes. One or the other was expected." },
        { "from: [\"2\", \"3\"]", "from: cats@2018/2", "CPD-F-022: 'from' is 'cats@2018/2'. The code of a standard was expected, or '*' for the edition as a whole." },
        { "to: \"3\", relation", "relation", "CPD-F-014: Key 'to' is missing." },
        { "code: \"5\", why: Nobody looked.", "code: \"*\", why: Nobody looked.", "CPD-F-022: 'code' is '*'. The code of a standard was expected." },
        { "code: \"5\", why: Nobody looked.", "code: \"5\"", "CPD-F-014: Key 'why' is missing." },
        { "  to:\n    - {code", "  two:\n    - {code", "CPD-F-013: Key 'two' is not known here. The keys here are from, to." },
    };

    [Fact]
    public void A_good_file_gives_its_crosswalk()
    {
        var (crosswalk, problems) = CrosswalkText.Read(CrosswalkText.Good);
        Assert.Empty(problems);
        Assert.NotNull(crosswalk);
        Assert.Equal(("cats@2018--dogs@2020", "cats@2018--dogs@2020"), (crosswalk.Id, crosswalk.ToString()));
        Assert.Equal((false, "The Pet Body", CrosswalkMethod.Meaning, PartialDate.Parse("2021-05"), "A Vet"), (crosswalk.IsOfficial, crosswalk.By, crosswalk.Method, crosswalk.Date, crosswalk.Reviewer));
        Assert.Equal(["cats@2018/5", "dogs@2020/5", "dogs@2020/6"], crosswalk.Gaps.Select(gap => gap.Standard.ToString()));
    }

    [Fact]
    public void A_row_gives_one_relation_for_each_code_and_each_word()
    {
        var crosswalk = CrosswalkText.Read(CrosswalkText.Good).Crosswalk;
        Assert.NotNull(crosswalk);
        Assert.Equal(
            [
                "cats@2018/1 replaced-by dogs@2020/1 60", "cats@2018/1 equivalent dogs@2020/1 ", "cats@2018/1 replaced-by dogs@2020/2 40",
                "cats@2018/2 narrower dogs@2020/3 ", "cats@2018/3 narrower dogs@2020/3 ", "cats@2018/4 no-match  ", " no-match dogs@2020/4 ",
            ],
            crosswalk.Rows.Select(row => $"{row.From} {row.Relation.Word()} {row.To} {row.Share}"));
    }

    [Fact]
    public void Reason_basis_and_source_come_from_the_row_or_from_the_file()
    {
        var rows = CrosswalkText.Read(CrosswalkText.Good).Crosswalk?.Rows ?? [];
        Assert.Equal(("Both were read.", Basis.Verified, "https://pets.example/"), (rows[0].Rationale, rows[0].Basis, rows[0].Source));
        Assert.Equal((Basis.Secondary, "https://press.example/pets"), (rows[2].Basis, rows[2].Source));
        Assert.Equal("The walk takes in both.", rows[3].Rationale);
        Assert.Equal((Basis.Unverified, null), (rows[6].Basis, rows[6].Source));
    }

    [Fact]
    public void Two_readings_of_one_text_are_equal_and_a_changed_row_is_not()
    {
        var one = CrosswalkText.Read(CrosswalkText.Good).Crosswalk;
        Assert.Equal(one, CrosswalkText.Read("# a comment that moves every place\n" + CrosswalkText.Good).Crosswalk);
        Assert.NotEqual(one, CrosswalkText.Read(CrosswalkText.With("relation: narrower", "relation: broader")).Crosswalk);
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_reported(string old, string replacement, string expected)
    {
        var (_, problems) = CrosswalkText.Read(CrosswalkText.With(old, replacement));
        Assert.True(problems.Any(problem => problem.ToString().Contains(expected, StringComparison.Ordinal)), string.Join('\n', problems));
        Assert.All(problems.Where(problem => problem.Code.StartsWith("CPD-S", StringComparison.Ordinal)), ProblemText.IsWhole);
    }

    [Fact]
    public void A_file_without_rows_is_reported()
    {
        var text = CrosswalkText.Good[..CrosswalkText.Good.IndexOf("rows:", StringComparison.Ordinal)];
        Assert.Contains("CPD-F-014", CrosswalkText.Read(text).Problems.Select(problem => problem.Code));
        Assert.Contains("CPD-S-047", CrosswalkText.Read(text + "rows: []\n").Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Lists_that_multiply_beyond_measure_are_refused_and_not_written_out()
    {
        var codes = string.Join(", ", Enumerable.Range(1, 400).Select(code => $"\"{code}\""));
        var (crosswalk, problems) = CrosswalkText.Read(CrosswalkText.Of("cats@2018", "dogs@2020", $"from: [{codes}], to: [{codes}], relation: overlaps"));
        Assert.Equal("f.yaml(12,5): error CPD-S-049: With this row the file states more than 100,000 relations. 100,000 at most were expected. Divide the file.", Assert.Single(problems).ToString());
        Assert.Empty(crosswalk?.Rows ?? []);
    }

    [Fact]
    public void A_file_of_another_shape_is_reported_and_not_thrown()
    {
        foreach (var text in new[] { "- a", "a", "format: 1\nrows: {}", "format: 1\nfrom: []\nrows: [a, [b], {from: {}, to: [[]], relation: {}}]\ngaps: []", "format: 1\ngaps: {from: a, to: [{code: {}}]}" })
            Assert.NotEmpty(CrosswalkText.Read(text).Problems);
    }
}
