namespace CpdMapping.Tests.Standards.Crosswalks;

public class CrosswalkChecksTests
{
    /// <summary>The text that is replaced, its replacement, and the one problem of the library.</summary>
    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "to: dogs@2020", "to: dogs@2021", "2.yaml(1,1): error CPD-S-050: The edition 'dogs@2021' is not loaded; the data set is '" },
        { "{from: \"1\", to: \"2\"", "{from: \"1\", to: \"22\"", "2.yaml(19,5): error CPD-S-050: 'dogs@2020' has no standard '22'. A code of that edition was expected. Did you mean '2'?" },
        { "code: \"5\", why: Nobody looked.", "code: \"55\", why: Nobody looked.", "2.yaml(25,14): error CPD-S-050: 'cats@2018' has no standard '55'. A code of that edition was expected. Did you mean '5'?" },
        { "from: \"4\", to: \"*\"", "from: [\"4\", \"6\"], to: \"*\"", "2.yaml(21,5): error CPD-S-051: 'cats@2018/6' (Six) is a heading, which cannot be claimed. Standards that can be claimed were expected at both ends, since a crosswalk is read from either." },
        { "code: \"5\", why: Nobody looked.", "code: [\"5\", \"6\"], why: Nobody looked.", "2.yaml(25,20): error CPD-S-051: 'cats@2018/6' (Six) is a heading, which is no gap." },
        { "from: [\"2\", \"3\"], to: \"3\"", "from: [\"1\", \"2\", \"3\"], to: [\"3\", \"1\"]", "2.yaml(20,5): error CPD-S-052: 'cats@2018/1' and 'dogs@2020/1' stand together at 2.yaml(18,5) already. Each pair was expected once." },
        { "  - {from: \"4\", to: \"*\"", "  - {from: \"4\", to: \"3\", relation: overlaps}\n  - {from: \"4\", to: \"*\"", "2.yaml(22,5): error CPD-S-053: 'cats@2018/4' has no match in 'dogs@2020', and another row says that it has. One or the other was expected." },
        { "from: \"*\", to: \"4\", relation: no-match, basis: unverified", "from: \"2\", to: \"3\", relation: no-match", "2.yaml(22,5): error CPD-S-052: 'cats@2018/2' and 'dogs@2020/3' stand together at 2.yaml(20,5) already." },
        { "from: \"*\", to: \"4\", relation: no-match", "from: \"*\", to: [\"3\", \"4\"], relation: no-match", "2.yaml(22,5): error CPD-S-053: 'cats@2018' has no match in 'dogs@2020/3', and another row says that it has." },
        { "share: 60", "share: 61", "2.yaml(19,5): error CPD-S-058: The shares of 'cats@2018/1' add up to 101 hundredths. 100 at most were expected." },
        { "code: [\"5\", \"6\"], why: Nobody looked either.", "code: \"5\", why: Nobody looked either.", "2.yaml(1,1): error CPD-S-056: No row names 6 of 'dogs@2020'. Every standard that can be claimed was expected in a row or under 'gaps'." },
        { "code: \"5\", why: Nobody looked.", "code: [\"5\", \"2\"], why: Nobody looked.", "2.yaml(25,20): error CPD-S-057: 'cats@2018/2' is listed as a gap and has a row." },
        { "    - {code: \"5\", why: Nobody looked.}", "    - {code: \"5\", why: Nobody looked.}\n    - {code: \"5\", why: Once more.}", "2.yaml(26,14): error CPD-S-057: 'cats@2018/5' is listed as a gap and stands there already." },
        { "relation: [replaced-by, equivalent], share: 60", "relation: equivalent", "2.yaml(1,1): error CPD-S-059: The file of 'cats@2018' says that 'cats@2018/1' is replaced by 'dogs@2020/1', and no row does." },
        { "share: 60", "share: 50", "2.yaml(18,5): error CPD-S-059: Here 'cats@2018/1' went to 'dogs@2020/1' with 50 hundredths, and with 60 hundredths in the file of 'cats@2018'. Crosswalk and edition were expected to agree. Mend 'share' in one of them." },
        { ", share: 60", "", "2.yaml(18,5): error CPD-S-059: Here 'cats@2018/1' went to 'dogs@2020/1' without a share, and with 60 hundredths in the file of 'cats@2018'." },
        { "relation: narrower", "relation: [narrower, replaced-by]", "2.yaml(20,5): error CPD-S-059: Here 'cats@2018/2' is replaced by 'dogs@2020/3', and the file of 'cats@2018' does not say so. Crosswalk and edition were expected to agree. Add 'dogs@2020/3' to its 'replaced-by', or take the row out." },
    };

    [Fact]
    public void A_good_crosswalk_agrees_with_its_editions() => Assert.Empty(CrosswalkText.Library(CrosswalkText.Good).Validate());

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void What_does_not_fit_the_editions_is_reported(string old, string replacement, string expected)
    {
        var problems = CrosswalkText.Library(CrosswalkText.With(old, replacement)).Validate();
        Assert.True(problems.Any(problem => problem.ToString().StartsWith(expected, StringComparison.Ordinal)), string.Join('\n', problems));
        Assert.All(problems, ProblemText.IsWhole);
    }

    [Fact]
    public void A_row_about_an_edition_as_a_whole_leaves_none_of_it_out()
    {
        var text = CrosswalkText.Of("cats@2018", "dogs@2020", "from: \"*\", to: \"*\", relation: overlaps");
        var cats = CrosswalkText.Cats.Replace(", replaced-by: [{standard: dogs@2020/1, share: 60}, {standard: dogs@2020/2, share: 40}]", "", StringComparison.Ordinal);
        Assert.Empty(EditionText.Library(cats, CrosswalkText.Dogs, text).Validate());
    }

    [Fact]
    public void A_crosswalk_the_other_way_round_is_reported_once()
    {
        var mirror = CrosswalkText.Of("dogs@2020", "cats@2018", "from: \"*\", to: \"*\", relation: overlaps");
        Assert.Equal(
            "3.yaml(1,1): error CPD-S-055: There is a crosswalk from 'cats@2018' to 'dogs@2020' too. One was expected: it is read from either end, and inverses are computed. Move what it lacks there, and take this one out.",
            Assert.Single(CrosswalkText.Library(CrosswalkText.Good, mirror).Validate()).ToString());
    }

    [Fact]
    public void A_ring_of_replacements_is_reported_at_each_row()
    {
        var one = EditionText.Of("a@2018", "A", "status: in-force\nfrom: 2018", "code: \"1\", title: One, replaced-by: [b@2018/1]");
        var two = EditionText.Of("b@2018", "B", "status: in-force\nfrom: 2018", "code: \"1\", title: One, replaced-by: [c@2018/1]");
        var three = EditionText.Of("c@2018", "C", "status: in-force\nfrom: 2018", "code: \"1\", title: One, replaced-by: [a@2018/1]");
        const string Row = "from: \"1\", to: \"1\", relation: replaced-by";
        var problems = EditionText.Library(
            one, two, three, CrosswalkText.Of("a@2018", "b@2018", Row), CrosswalkText.Of("b@2018", "c@2018", Row), CrosswalkText.Of("c@2018", "a@2018", Row)).Validate();
        Assert.Equal(["3.yaml CPD-S-054", "4.yaml CPD-S-054", "5.yaml CPD-S-054"], problems.Select(problem => $"{problem.Place.File} {problem.Code}"));
        Assert.Equal("3.yaml(12,5): error CPD-S-054: 'a@2018/1' is replaced by 'b@2018/1', and what replaces that leads back to it. Replacements were expected to lead to later editions. Take one of the rows, or one of the items' 'replaced-by', out.", problems[0].ToString());
    }

    [Fact]
    public void A_replacement_of_an_earlier_edition_is_reported()
    {
        var older = EditionText.Of("a@2012", "A", "status: in-force\nfrom: 2012", "code: \"1\", title: One");
        var newer = EditionText.Of("a@2018", "A", "status: in-force\nfrom: 2018", "code: \"1\", title: One");
        var problems = EditionText.Library(older, newer, CrosswalkText.Of("a@2018", "a@2012", "from: \"1\", to: \"1\", relation: replaced-by")).Validate();
        Assert.Contains("2.yaml(12,5): error CPD-S-060: 'a@2018/1' is replaced by 'a@2012/1', which is of an earlier edition. An item of a later edition was expected. Turn the row round.", problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Every_code_of_the_checks_has_a_test()
    {
        var tested = Mistakes.Select(row => (string)row[2]).Concat(["CPD-S-054", "CPD-S-055", "CPD-S-060"]).ToList();
        foreach (var code in Enumerable.Range(50, 11).Select(number => $"CPD-S-{number:000}"))
            Assert.Contains(tested, text => text.Contains(code, StringComparison.Ordinal));
    }
}
