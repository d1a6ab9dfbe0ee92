using CpdMapping.Documents;
using CpdMapping.Documents.Views;
using CpdMapping.Mapping;
using CpdMapping.Mapping.Teams;

namespace CpdMapping.Tests.Documents;

public class CoverageViewTests
{
    [Fact]
    public void One_group_has_every_figure_and_several_stand_side_by_side()
    {
        var one = Assert.Single(CoverageView.From([Examples.Team()], 1).Editions);
        var two = Assert.Single(CoverageView.From([Examples.Teams()], 1).Editions);

        Assert.Equal((9, 0), (one.Rows.Count, one.Grids.Count));
        Assert.All(one.Rows, row => Assert.Equal(9, row.Cells.Count));
        Assert.Equal((0, 1), (two.Rows.Count, two.Grids.Count));
        Assert.Equal(["North", "South"], two.Grids[0].Heads);
    }

    [Fact]
    public void A_figure_about_too_few_people_is_a_star_wherever_it_would_stand()
    {
        var team = Examples.Team();

        var view = CoverageView.From([team], 3);

        var rows = view.Editions[0].Rows.Zip(team.Columns[0].Coverage.Standards);
        Assert.Contains(rows, pair => pair.First.Cells[1].IsHeldBack);
        Assert.All(rows, pair => Assert.Equal(team.Columns[0].Coverage.IsTelling(pair.Second.RolledUp.People, 3), pair.First.Cells[1].Text == "*"));
        Assert.All(rows, pair => Assert.Equal(team.Columns[0].Coverage.IsTelling(pair.Second.Gaps, 3), pair.First.Cells[8].IsHeldBack));
        Assert.Equal("* is held back: the figure would be about fewer than 3 people, or about all but so few.", view.HeldBack);
        Assert.Null(CoverageView.From([team], 1).HeldBack);
    }

    [Fact]
    public void What_is_held_back_is_nowhere_on_the_page()
    {
        var text = DocumentTemplates.Coverage.Render(CoverageView.From([Examples.Teams()])).Text;

        Assert.DoesNotContain("34 h 45 min", text, StringComparison.Ordinal);
        Assert.Contains("<span aria-hidden=\"true\">*</span><span class=\"hidden\">held back</span>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_groups_are_cut_into_tables_that_fit_on_a_sheet()
    {
        var groups = Enumerable.Range(1, 10).Select(i => new CoverageGroup($"Team {i}", [Examples.Record], Slice.All));

        var grids = CoverageView.From([CoverageTable.Of(new(Examples.Library), Examples.Team().Edition.Ref, groups)], 1).Editions[0].Grids;

        Assert.Equal([8, 2], grids.Select(grid => grid.Heads.Count));
        Assert.Equal(2, grids.Select(grid => grid.Anchor).Distinct().Count());
    }

    [Fact]
    public void Policies_are_said_once_and_again_only_where_they_differ()
    {
        var groups = new[] { new CoverageGroup("all", [Examples.Record], Slice.All) };
        var shared = CoverageTable.Of(new(Examples.Library, MappingPolicy.Shared), Examples.Team().Edition.Ref, groups, new() { Minutes = 60 });

        var view = CoverageView.From([Examples.Team(), Examples.Team(), shared]);

        Assert.StartsWith(MappingPolicy.Whole.Text, view.Policy, StringComparison.Ordinal);
        Assert.Equal([null, null, shared.Columns[0].Coverage.GapPolicy.Text], view.Editions.Select(edition => edition.OwnGap));
        Assert.StartsWith(MappingPolicy.Shared.Text, view.Editions[2].OwnPolicy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_needs_a_table_and_at_least_one_person()
    {
        Assert.Throws<ArgumentException>(() => CoverageView.From([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => CoverageView.From([Examples.Team()], 0));
    }
}
