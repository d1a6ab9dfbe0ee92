using CpdMapping.Standards;
using CpdMapping.Standards.Crosswalks;

namespace CpdMapping.Tests.Standards.Crosswalks;

public class PathsTests
{
    private static readonly StandardsLibrary Library = EditionText.Library(
        Crosswalk("a", "b", "from: \"1\", to: \"1\", relation: [replaced-by, equivalent]", "from: \"1\", to: \"2\", relation: replaced-by", "from: \"2\", to: \"3\", relation: no-match"),
        Crosswalk("c", "b", "from: [\"1\", \"2\"], to: \"1\", relation: narrower", "from: \"3\", to: \"2\", relation: overlaps", "from: \"*\", to: \"*\", relation: same-text"),
        Crosswalk("c", "d", "from: \"1\", to: \"1\", relation: same-text", "from: \"2\", to: \"1\", relation: narrower"),
        Crosswalk("d", "e", "from: \"1\", to: \"1\", relation: same-text"));

    [Fact]
    public void A_path_of_one_step_takes_the_strongest_relation_of_the_pair() =>
        Assert.Equal(["a@2018/1 equivalent b@2018/1", "a@2018/1 replaced-by b@2018/2"], Paths("a@2018/1", "b@2018"));

    [Fact]
    public void A_crosswalk_is_walked_from_either_end()
    {
        Assert.Equal(["b@2018/2 replaces a@2018/1"], Paths("b@2018/2", "a@2018"));
        Assert.Equal(["b@2018/1 broader c@2018/1", "b@2018/1 broader c@2018/2"], Paths("b@2018/1", "c@2018"));
    }

    [Fact]
    public void The_weakest_step_decides_and_the_strongest_path_stands_first()
    {
        var paths = Library.Paths(StandardRef.Parse("a@2018/1"), EditionRef.Parse("c@2018"));
        Assert.Equal(
            [
                "Broader a@2018/1 equivalent b@2018/1 broader c@2018/1",
                "Broader a@2018/1 equivalent b@2018/1 broader c@2018/2",
                "Overlaps a@2018/1 replaced-by b@2018/2 overlaps c@2018/3",
            ],
            paths.Select(path => $"{path.Relation} {path}"));
        Assert.Equal((StandardRef.Parse("a@2018/1"), StandardRef.Parse("c@2018/1")), (paths[0].From, paths[0].To));
        Assert.False(paths[0].IsOfficial);
    }

    [Fact]
    public void A_path_that_goes_up_and_down_again_leads_at_best_to_an_overlap() =>
        Assert.Equal(
            ["Overlaps b@2018/1 broader c@2018/2 narrower d@2018/1", "Broader b@2018/1 broader c@2018/1 same-text d@2018/1"],
            Library.Paths(StandardRef.Parse("b@2018/1"), EditionRef.Parse("d@2018")).Select(path => $"{path.Relation} {path}").Reverse());

    [Fact]
    public void Three_steps_are_walked_and_four_are_not()
    {
        Assert.Equal(2, Paths("a@2018/1", "d@2018").Count());
        Assert.Empty(Paths("a@2018/1", "e@2018"));
    }

    [Fact]
    public void What_has_no_match_and_what_is_said_of_editions_as_a_whole_is_no_path()
    {
        Assert.Empty(Paths("a@2018/2", "b@2018"));
        Assert.Empty(Paths("c@2018/9", "b@2018"));
        Assert.Empty(Paths("a@2018/1", "a@2018"));
        Assert.Empty(Paths("z@2018/1", "b@2018"));
    }

    [Fact]
    public void Every_path_read_from_its_end_is_a_path_with_the_inverse_worth()
    {
        var library = StandardsLibrary.BuiltIn;
        var editions = library.Crosswalks.SelectMany(crosswalk => new[] { crosswalk.From, crosswalk.To }).Distinct().ToList();
        var seen = 0;
        foreach (var path in library[EditionRef.Parse("cqc-kloe-asc@2017")].Standards.SelectMany(standard => editions.SelectMany(edition => library.Paths(standard.Ref, edition))))
        {
            seen++;
            var back = library.Paths(path.To, path.From.Edition).Where(other => other.To == path.From && other.Hops.Count == path.Hops.Count);
            Assert.Contains(back, other => other.Relation == path.Relation.Inverse() && other.Hops.Select(hop => hop.From).SequenceEqual(path.Hops.Select(hop => hop.To).Reverse()));
        }
        Assert.True(seen > 100, $"{seen} paths");
    }

    private static IEnumerable<string> Paths(string from, string to) => Library.Paths(StandardRef.Parse(from), EditionRef.Parse(to)).Select(path => path.ToString());

    private static string Crosswalk(string from, string to, params string[] rows) => CrosswalkText.Of($"{from}@2018", $"{to}@2018", rows);
}
