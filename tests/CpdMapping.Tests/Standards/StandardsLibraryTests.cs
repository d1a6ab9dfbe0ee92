using CpdMapping.Files;
using CpdMapping.Standards;

namespace CpdMapping.Tests.Standards;

public class StandardsLibraryTests
{
    private static readonly StandardsLibrary Library = EditionText.Library(
        EditionText.Of("pcf@2012", "PCF", "status: superseded\nfrom: 2012-05\nto: 2018-06-10\nsuccessors: [pcf@2018]", "code: \"1\", title: One"),
        EditionText.Of("pcf@2018", "PCF", "status: in-force\nfrom: 2018-06-11", "code: \"1\", title: One", "code: \"2\", title: Two"),
        EditionText.Of("pcf@2030-draft", "PCF", "status: draft", "code: \"1\", title: One"),
        EditionText.Of("kloe@2014", "KLOE", "status: superseded\nfrom: 2014\nto: 2017\nsuccessors: [kloe@2017]", "code: W1, title: Lead"),
        EditionText.Of("kloe@2017", "KLOE", "status: superseded\nfrom: 2017-11\nto: 2024-03\nsuccessors: [saf@2023, health-saf@2023]", "code: W1, title: Vision"),
        EditionText.Of("saf@2023", "SAF", "status: superseded\nfrom: 2023-11\nto: 2026-12-31\nsuccessors: [asc@2026]", "code: learning, title: Learning"));

    [Fact]
    public void Editions_and_catalogues_stand_in_order()
    {
        Assert.Equal(["kloe@2014", "kloe@2017", "pcf@2012", "pcf@2018", "pcf@2030-draft", "saf@2023"], Library.Editions.Select(edition => edition.ToString()));
        Assert.Equal(["kloe", "pcf", "saf"], Library.Catalogues.Select(catalogue => catalogue.ToString()));
    }

    [Fact]
    public void Editions_and_standards_are_found_by_their_references()
    {
        Assert.Equal("Document pcf@2018", Library[EditionRef.Parse("pcf@2018")].Title.Value);
        Assert.Equal("Two", Library[StandardRef.Parse("pcf@2018/2")].Title?.Value);
        Assert.False(Library.TryGet(EditionRef.Parse("pcf@2019"), out Edition? edition));
        Assert.Null(edition);
        Assert.False(Library.TryGet(StandardRef.Parse("pcf@2012/2"), out Standard? standard));
        Assert.Null(standard);
    }

    [Fact]
    public void What_is_not_there_is_named_with_the_data_set_and_what_is_near()
    {
        var library = EditionText.Library(EditionText.Of("pcf@2018", "PCF", "status: in-force\nfrom: 2018", "code: \"7\", title: Seven"));
        Assert.Equal(
            $"The data set '{library.DataSet}' has no edition 'pcf@2017'. Near it are pcf@2018.",
            Assert.Throws<StandardNotFoundException>(() => library[EditionRef.Parse("pcf@2017")]).Message);
        Assert.Equal(
            $"The data set '{library.DataSet}' has no standard 'pcf@2018/8'. Near it are pcf@2018/7.",
            Assert.Throws<StandardNotFoundException>(() => library[StandardRef.Parse("pcf@2018/8")]).Message);
        Assert.Equal(
            $"The data set '{library.DataSet}' has no edition 'social-work-england@1990'.",
            Assert.Throws<StandardNotFoundException>(() => library[EditionRef.Parse("social-work-england@1990")]).Message);
    }

    [Fact]
    public void A_code_is_found_in_every_edition() =>
        Assert.Equal(["kloe@2014/W1", "kloe@2017/W1"], Library.WithCode("W1").Select(standard => standard.Ref.ToString()));

    [Theory]
    [InlineData("pcf", "2012-04-30", "", "")]
    [InlineData("pcf", "2012-05-01", "pcf@2012", "")]
    [InlineData("pcf", "2018-06-10", "pcf@2012", "")]
    [InlineData("pcf", "2018-06-11", "pcf@2018", "")]
    [InlineData("pcf", "2040-01-01", "pcf@2018", "")]
    [InlineData("kloe", "2017-12-31", "kloe@2017 kloe@2014", "")]
    [InlineData("kloe", "2018-01-01", "kloe@2017", "")]
    [InlineData("kloe", "2024-04-01", "", "saf@2023 health-saf@2023")]
    [InlineData("kloe", "2027-01-01", "", "health-saf@2023 asc@2026")]
    [InlineData("saf", "2023-10-31", "", "")]
    [InlineData("unknown", "2024-01-01", "", "")]
    public void The_editions_in_force_on_a_day_are_told_or_their_successors(string catalogue, string day, string editions, string successors)
    {
        var answer = Library.InForce(CatalogueId.Parse(catalogue), Day(day));
        Assert.Equal(editions, string.Join(' ', answer.Editions.Select(edition => edition.Ref)));
        Assert.Equal(successors, string.Join(' ', answer.Successors));
        Assert.Equal(Day(day), answer.On);
    }

    [Fact]
    public void Drafts_count_only_when_they_are_asked_for() =>
        Assert.Equal(["pcf@2018", "pcf@2030-draft"], Library.InForce(CatalogueId.Parse("pcf"), Day("2026-01-01"), drafts: true).Editions.Select(edition => edition.Ref.ToString()));

    [Theory]
    [InlineData("pcf@2018/1", ReferenceState.Current)]
    [InlineData("pcf@2012/1", ReferenceState.ValidButSuperseded)]
    [InlineData("pcf@2030-draft/1", ReferenceState.ValidButSuperseded)]
    [InlineData("pcf@2018/9", ReferenceState.Invalid)]
    [InlineData("pcf@2019/1", ReferenceState.Invalid)]
    public void A_reference_has_a_state_of_its_own(string reference, ReferenceState state) =>
        Assert.Equal(state, Library.StateOf(StandardRef.Parse(reference), Day("2025-09-30")));

    [Fact]
    public void Libraries_are_joined_and_the_same_edition_may_be_in_both()
    {
        var one = EditionText.Library(EditionText.Of("a@2018", "A", "status: in-force\nfrom: 2018", "code: \"1\", title: One"));
        var two = EditionText.Library(
            EditionText.Of("b@2018", "B", "status: in-force\nfrom: 2018", "code: \"1\", title: One"),
            EditionText.Of("a@2018", "A", "status: in-force\nfrom: 2018", "code: \"1\", title: One"));
        var both = one.With(two);
        Assert.Equal(["a@2018", "b@2018"], both.Editions.Select(edition => edition.ToString()));
        Assert.NotEqual(one.DataSet, both.DataSet);
        Assert.Equal(both.DataSet, both.With(one).DataSet);
    }

    [Fact]
    public void The_same_edition_with_another_content_is_refused_by_name()
    {
        var one = EditionText.Library(EditionText.Of("a@2018", "A", "status: in-force\nfrom: 2018", "code: \"1\", title: One"));
        var two = EditionText.Library(EditionText.Of("a@2018", "A", "status: in-force\nfrom: 2018", "code: \"1\", title: One, gist: More."));
        Assert.Contains("'a@2018'", Assert.Throws<ArgumentException>(() => one.With(two)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Editions_that_contradict_one_another_are_reported()
    {
        var problems = EditionText.Library(
            EditionText.Of("a@2018", "A", "status: in-force\nfrom: 2018\nsuccessors: [b@2018]", "code: \"1\", title: One, replaced-by: [b@2018/10, c@2018/1]", "code: \"2\""),
            EditionText.Of("b@2018", "B", "status: in-force\nfrom: 2018\nsuccessors: [a@2018, z@2030]", "code: \"1\", title: One")).Validate();
        Assert.Equal(
            [
                "0.yaml(13,13): error CPD-S-021: The successors of 'b@2018' lead back to 'a@2018'. Successors were expected to lead to later editions. Take one of the 'successors' out.",
                "0.yaml(16,5): error CPD-S-020: 'a@2018/1' is replaced by 'b@2018/10', and 'b@2018' has no such code. A code of that edition was expected. Did you mean '1'?",
                "0.yaml(17,5): error CPD-S-022: 'a@2018/2' can be claimed and has neither a title nor a label. A name was expected, or a word under 'missing' why there is none. Add a title, a label of your own, or a word under 'missing'.",
                "1.yaml(13,13): error CPD-S-021: The successors of 'a@2018' lead back to 'b@2018'. Successors were expected to lead to later editions. Take one of the 'successors' out.",
            ],
            problems.Select(problem => problem.ToString()));
        Assert.Empty(Library.Validate());
    }

    [Fact]
    public void A_superseded_edition_without_an_end_is_reported_when_its_successor_is_there()
    {
        var text = EditionText.Of("a@2012", "A", "status: superseded\nfrom: 2012\nsuccessors: [a@2018]", "code: \"1\", title: One");
        using var stream = EditionText.Stream(text);
        var result = StandardsLibrary.TryFromStream(stream, "a.yaml");
        Assert.Equal(ProblemSeverity.Warning, Assert.Single(result.Problems).Severity);
        var library = result.Value.With(EditionText.Library(EditionText.Of("a@2018", "A", "status: in-force\nfrom: 2018", "code: \"1\", title: One")));
        Assert.Equal("a.yaml(13,13): error CPD-S-028: 'a@2012' has no last day, and its successor 'a@2018' begins at 2018. The last day was expected. Add 'to:', as exactly as it is known.", Assert.Single(library.Validate()).ToString());
    }

    [Fact]
    public void Many_threads_may_read_at_once()
    {
        var context = new NameContext { Headings = ["PCF"], On = Day("2025-01-01") };
        Parallel.For(0, 200, i =>
        {
            var own = i % 2 == 0 ? Library : StandardsLibrary.BuiltIn;
            foreach (var edition in own.Editions)
                Assert.All(own[edition].Standards.Take(1), first => Assert.True(own[edition].TryGet(first.Ref.Code, out _)));
            Assert.Equal("pcf@2018/2", Library.Resolve("Two", context).Standard?.Ref.ToString());
        });
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
