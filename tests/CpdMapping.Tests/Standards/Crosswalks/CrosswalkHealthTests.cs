using CpdMapping.Standards.Crosswalks;

namespace CpdMapping.Tests.Standards.Crosswalks;

public class CrosswalkHealthTests
{
    [Fact]
    public void The_recipe_has_one_hundred_points() => Assert.Equal(100, Health(CrosswalkText.Good).Parts.Sum(part => part.Weight));

    [Fact]
    public void A_good_crosswalk_loses_points_only_for_what_it_leaves_open()
    {
        // Cats: 1 of 5 unmapped leaves 8 of 10 points. Dogs: 2 of 6 leave 6 of 10.
        var health = Health(CrosswalkText.Good);
        Assert.Equal(["unmapped-from 1 of 5: 8 of 10", "unmapped-to 2 of 6: 6 of 10"], Lost(health));
        Assert.Equal(94, health.Score);
        Assert.Equal("cats@2018--dogs@2020", health.Crosswalk.Id);
    }

    [Theory]
    [InlineData("{from: \"1\", to: \"2\"", "{from: \"1\", to: \"22\"", "dead-ids 1 of 7: 21 of 25")]
    [InlineData("{from: \"4\", to: \"*\"", "{from: [\"4\", \"6\"], to: \"*\"", "headings 1 of 8: 8 of 10")]
    [InlineData("{from: \"1\", to: \"2\"", "{from: \"1\", to: [\"1\", \"2\"]", "repeated-pairs 1 of 8: 8 of 10")]
    [InlineData("reviewer: A Vet\n", "", "no-reviewer 1 of 1: 0 of 5")]
    [InlineData("relation: narrower", "relation: overlaps", "overlaps 2 of 5: 6 of 10")]
    [InlineData("to: dogs@2020", "to: dogs@2021", "dead-ids 6 of 7: 3 of 25")]
    [InlineData("to: dogs@2020", "to: dogs@2021", "stale-edition 1 of 2: 2 of 5")]
    public void Each_part_loses_its_share(string old, string replacement, string part) => Assert.Contains(part, Lost(Health(CrosswalkText.With(old, replacement))));

    [Fact]
    public void Rows_without_a_reason_are_counted()
    {
        var text = CrosswalkText.Of("cats@2018", "dogs@2020", "from: \"1\", to: \"1\", relation: narrower", "from: \"2\", to: \"2\", relation: narrower, rationale: Said.")
            .Replace("rationale: Made up.\n", "", StringComparison.Ordinal);
        Assert.Contains("no-reason 1 of 2: 7 of 15", Lost(Health(text)));
    }

    [Fact]
    public void An_edition_that_leads_to_its_own_successor_is_not_stale()
    {
        Assert.DoesNotContain(Health(CrosswalkText.Good).Parts, part => part is { Name: "stale-edition", Found: > 0 });
        var text = CrosswalkText.Of("dogs@2020", "cats@2018", "from: \"1\", to: \"1\", relation: equivalent");
        Assert.Contains("stale-edition 1 of 2: 2 of 5", Lost(Health(text)));
    }

    [Fact]
    public void A_row_about_an_edition_as_a_whole_maps_no_single_standard() =>
        Assert.Contains("unmapped-from 5 of 5: 0 of 10", Lost(Health(CrosswalkText.Of("cats@2018", "dogs@2020", "from: \"*\", to: \"1\", relation: overlaps"))));

    private static CrosswalkHealth Health(string text)
    {
        var library = CrosswalkText.Library(text);
        return CrosswalkHealth.Of(Assert.Single(library.Crosswalks), library);
    }

    private static IEnumerable<string> Lost(CrosswalkHealth health) =>
        health.Parts.Where(part => part.Points < part.Weight).Select(part => $"{part.Name} {part.Found} of {part.Of}: {part.Points} of {part.Weight}");
}
