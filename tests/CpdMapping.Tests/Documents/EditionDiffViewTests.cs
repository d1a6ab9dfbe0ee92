using CpdMapping.Documents;
using CpdMapping.Documents.Views;
using CpdMapping.Standards;

namespace CpdMapping.Tests.Documents;

public class EditionDiffViewTests
{
    [Fact]
    public void Every_change_is_listed_once_under_its_kind()
    {
        var diff = EditionDiff.Between(Examples.Library, EditionRef.Parse("pcf@2012"), EditionRef.Parse("pcf@2018"));

        var view = EditionDiffView.From(diff, Examples.Library);

        Assert.Equal(diff.Changes.Count, view.Groups.Sum(g => g.Rows.Count));
        Assert.Equal(diff.Changes.Select(c => c.Kind.ToString()).Distinct(), view.Groups.Select(g => g.Heading));
        Assert.Equal($"Standards that stayed as they were: {diff.Unchanged}.", view.Unchanged);
        Assert.Equal(("pcf@2012", "pcf@2018"), (view.OldRef, view.NewRef));
    }

    [Fact]
    public void It_says_by_what_the_two_were_compared()
    {
        Assert.Contains("by the crosswalk", Examples.EditionDiff().Basis, StringComparison.Ordinal);
        Assert.Contains("no crosswalk joins the two", Examples.EditionDiff("care-certificate@2015", "pcf@2018").Basis, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_does_not_differ_from_itself()
    {
        var view = Examples.EditionDiff("pcf@2018", "pcf@2018");

        Assert.Empty(view.Groups);
        Assert.Contains("Nothing changed", DocumentTemplates.EditionDiffMarkdown.Render(view).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Titles_stay_as_the_body_wrote_them_in_a_Welsh_document()
    {
        var view = Examples.EditionDiff(DocumentLanguage.Welsh);

        Assert.Equal(Examples.EditionDiff().NewTitle, view.NewTitle);
        Assert.NotEqual(Examples.EditionDiff().Groups[0].Heading, view.Groups[0].Heading);
    }
}
