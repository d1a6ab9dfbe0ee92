using CpdMapping.Standards;
using CpdMapping.Tests.Standards.Crosswalks;

namespace CpdMapping.Tests.Standards;

public class EditionDiffTests
{
    private static readonly string Old = EditionText.Of(
        "a@2012", "A", "status: superseded\nfrom: 2012\nto: 2018\nsuccessors: [a@2018]",
        "code: top, title: Top, claimable: false", "code: \"1\", title: Food, parent: top", "code: \"2\", title: Water, parent: top", "code: \"3\", title: Sleep",
        "code: \"4\", title: Play", "code: \"5\", title: Toys", "code: \"6\", title: Vets");

    private static readonly string New = EditionText.Of(
        "a@2018", "A", "status: in-force\nfrom: 2018-12",
        "code: top, title: On top, claimable: false", "code: \"1\", title: Food, parent: top", "code: \"2\", title: Drink, parent: top", "code: \"3\", title: Travel",
        "code: \"4\", title: Sleep", "code: \"5\", title: \"Play, and toys\", parent: top");

    [Fact]
    public void Without_a_crosswalk_titles_are_compared_first_and_codes_next()
    {
        var diff = EditionDiff.Between(EditionText.Library(Old, New), EditionRef.Parse("a@2012"), EditionRef.Parse("a@2018"));
        Assert.Equal(
            [
                "Added  -> 3", "Removed 4 -> ", "Removed 6 -> ", "Retitled top -> top", "Retitled 2 -> 2", "Retitled 5 -> 5", "Moved 3 -> 4", "Moved 5 -> 5",
            ],
            Text(diff));
        Assert.Equal(1, diff.Unchanged);
        Assert.Null(diff.Crosswalk);
    }

    [Fact]
    public void A_crosswalk_says_what_was_split_and_merged()
    {
        var crosswalk = CrosswalkText.Of(
            "a@2012", "a@2018", "from: \"1\", to: [\"1\", \"2\"], relation: broader", "from: [\"4\", \"5\"], to: \"5\", relation: narrower", "from: \"3\", to: \"4\", relation: equivalent",
            "from: \"6\", to: \"*\", relation: no-match");
        var library = EditionText.Library(Old, New, crosswalk);
        var diff = EditionDiff.Between(library, EditionRef.Parse("a@2012"), EditionRef.Parse("a@2018"));
        Assert.Equal(
            [
                "Added  -> 3", "Removed 2 -> ", "Removed 6 -> ", "Retitled top -> top", "Moved 3 -> 4", "Split 1 -> 1+2", "Merged 4+5 -> 5",
            ],
            Text(diff));
        Assert.Equal("a@2012--a@2018", diff.Crosswalk?.Id);
        Assert.Equal([StandardChangeKind.Merged], diff.ChangesOf(StandardRef.Parse("a@2012/4")).Select(change => change.Kind));
        Assert.Empty(diff.ChangesOf(StandardRef.Parse("a@2018/4")));
        Assert.Equal(["1", "2"], diff.RowsOf(StandardRef.Parse("a@2012/1")).Select(row => row.To?.Code));
        var back = EditionDiff.Between(library, EditionRef.Parse("a@2018"), EditionRef.Parse("a@2012"));
        Assert.Equal(
            [
                "Added  -> 2", "Added  -> 6", "Removed 3 -> ", "Retitled top -> top", "Moved 4 -> 3", "Split 5 -> 4+5", "Merged 1+2 -> 1",
            ],
            Text(back));
    }

    [Fact]
    public void Without_a_crosswalk_what_the_items_say_of_their_replacement_goes_first()
    {
        var old = EditionText.Of(
            "a@2012", "A", "status: in-force\nfrom: 2012", "code: \"1\", title: Food, replaced-by: [a@2018/2]", "code: \"2\", title: Rest, replaced-by: [a@2018/2, z@2018/1]", "code: \"3\", title: Travel");
        var diff = EditionDiff.Between(EditionText.Library(old, New), EditionRef.Parse("a@2012"), EditionRef.Parse("a@2018"));
        Assert.Equal(["Added  -> top", "Added  -> 1", "Added  -> 4", "Added  -> 5", "Merged 1+2 -> 2"], Text(diff));
        Assert.Equal(1, diff.Unchanged);
    }

    [Fact]
    public void Replacements_go_before_other_relations()
    {
        var old = EditionText.Of("a@2012", "A", "status: in-force\nfrom: 2012", "code: \"1\", title: Food, replaced-by: [a@2018/1]");
        var crosswalk = CrosswalkText.Of("a@2012", "a@2018", "from: \"1\", to: \"1\", relation: replaced-by", "from: \"1\", to: \"2\", relation: overlaps");
        var diff = EditionDiff.Between(EditionText.Library(old, New, crosswalk), EditionRef.Parse("a@2012"), EditionRef.Parse("a@2018"));
        Assert.Equal("Moved 1 -> 1", Text(diff)[^1]);
    }

    [Fact]
    public void The_same_edition_differs_in_nothing()
    {
        foreach (var edition in StandardsLibrary.BuiltIn.Editions)
        {
            var diff = EditionDiff.Between(StandardsLibrary.BuiltIn, edition, edition);
            Assert.Empty(diff.Changes);
            Assert.Equal(StandardsLibrary.BuiltIn[edition].Standards.Count, diff.Unchanged);
        }
    }

    [Fact]
    public void Every_standard_of_both_editions_is_told_of_or_unchanged()
    {
        var library = StandardsLibrary.BuiltIn;
        foreach (var crosswalk in library.Crosswalks)
        {
            var diff = EditionDiff.Between(library, crosswalk.From, crosswalk.To);
            Assert.Equal(library[crosswalk.From].Standards.Count, diff.Changes.SelectMany(change => change.Old).Distinct().Count() + diff.Unchanged);
            Assert.Equal(library[crosswalk.To].Standards.Count, diff.Changes.SelectMany(change => change.New).Distinct().Count() + diff.Unchanged);
        }
    }

    [Fact]
    public void An_edition_that_is_not_loaded_is_named() =>
        Assert.Contains("a@2019", Assert.Throws<StandardNotFoundException>(() => EditionDiff.Between(EditionText.Library(Old, New), EditionRef.Parse("a@2012"), EditionRef.Parse("a@2019"))).Message, StringComparison.Ordinal);

    private static List<string> Text(EditionDiff diff) => [.. diff.Changes.Select(change => $"{change.Kind} {Codes(change.Old)} -> {Codes(change.New)}")];

    private static string Codes(IEnumerable<Standard> standards) => string.Join('+', standards.Select(standard => standard.Ref.Code));
}
