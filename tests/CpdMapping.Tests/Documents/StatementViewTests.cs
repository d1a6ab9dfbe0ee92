using CpdMapping.Documents;
using CpdMapping.Documents.Views;
using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Tests.Documents;

public class StatementViewTests
{
    [Fact]
    public void The_eight_lists_stand_under_the_headings_of_the_page()
    {
        var view = Examples.Statement();

        Assert.Equal(8, view.Course.Groups.Sum(g => g.Lists.Count));
        Assert.Equal(4, view.Course.Groups.Count);
        Assert.Equal(5, view.Course.Groups[0].Lists.Count);
        Assert.Equal("Child and Family Practitioners", view.Course.Groups[0].Lists[0].Heading);
        Assert.Equal("27 hours", view.Course.Hours);
        Assert.Equal("9 sessions of 3 hours", view.Course.Sessions);
    }

    [Fact]
    public void A_name_that_differs_from_the_standards_is_told()
    {
        var item = Examples.Statement().Course.Groups.SelectMany(g => g.Lists).SelectMany(l => l.Items).Single(i => i.Ref == "pcf@2018/7");

        Assert.Equal("Skills and Interventions", item.Name, ignoreCase: true);
        Assert.Equal("the provider writes ‘Intervention and skills’", item.Note);
    }

    [Fact]
    public void A_superseded_edition_is_said_to_be_so()
    {
        var edition = Examples.Statement().Course.Groups[^1].Lists[0].Editions.Single();

        Assert.Equal("rcot-professional-standards@2017", edition.Ref);
        Assert.False(edition.Current);
        Assert.Contains("superseded by", edition.State, StringComparison.Ordinal);
        Assert.Contains("rcot-professional-standards@2021", edition.State, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_that_others_gave_is_said_to_be_theirs()
    {
        var item = Examples.Statement().Course.Groups[^1].Lists[0].Items.Single(i => i.Code == "2");

        Assert.Equal("Service users", item.Name);
        Assert.StartsWith("named by ", item.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unpinned_name_stays_the_providers_and_a_missing_standard_is_called_missing()
    {
        var course = Examples.Course with
        {
            Standards = [new StandardsList([], [new CourseStandard { AsWritten = "Kindness" }, new CourseStandard { AsWritten = "Truth", Pin = StandardRef.Parse("none@1999/1") }])],
        };

        var list = StatementView.From(course, Examples.Library).Course.Groups.Single().Lists.Single();

        Assert.Equal(("Kindness", null), (list.Items[0].Name, list.Items[0].Ref));
        Assert.Equal("not identified; as the provider wrote it", list.Items[0].Note);
        Assert.Equal("not among the standards loaded", list.Items[1].Note);
        Assert.Null(list.Heading);
    }

    [Fact]
    public void Without_a_date_only_what_the_body_says_of_the_edition_is_told()
    {
        var view = StatementView.From(Examples.Course with { From = null, To = null }, Examples.Library);

        Assert.Null(view.Course.Dates);
        Assert.Null(view.Course.Groups[0].Lists[0].Editions[0].State);
        Assert.Contains("superseded by", view.Course.Groups[^1].Lists[0].Editions[0].State, StringComparison.Ordinal);
    }

    [Fact]
    public void Hours_that_differ_from_the_sessions_are_shown_beside_their_sum()
    {
        var view = StatementView.From(Examples.Course with { StatedMinutes = 1800 }, Examples.Library);

        Assert.Equal("30 hours; the planned sessions add up to 27 hours", view.Course.Hours);
    }

    [Fact]
    public void The_plain_text_marks_a_specimen_in_its_first_line()
    {
        Assert.StartsWith("SPECIMEN", DocumentTemplates.StatementText.Render(Examples.Statement()).Text, StringComparison.Ordinal);
    }
}
