using CpdMapping.Documents;
using CpdMapping.Documents.Views;

namespace CpdMapping.Tests.Documents;

public class DecisionSheetViewTests
{
    [Fact]
    public void What_stands_is_the_last_decision_on_each_subject_and_all_of_them_are_shown_with_their_seals()
    {
        var sheet = Examples.Decisions();

        var view = DecisionSheetView.From(sheet);

        Assert.Equal([("safeguarding-day", "Accepted"), ("article-trauma", "Accepted in part: 45 minutes")], view.Standing.Select(d => (d.Subject, d.Decision)));
        Assert.Equal(sheet.Decisions.Select(d => d.Seal), view.All.Select(d => d.Seal));
        Assert.Equal(["A. First", "B. Second"], view.Assessors);
        Assert.Null(view.Waiting);
        Assert.True(view.Page.Specimen);
    }

    [Fact]
    public void What_waits_for_a_second_assessor_is_named()
    {
        var once = Examples.Decisions() with { Decisions = Examples.Decisions().Decisions.Take(1).ToSequence() };

        Assert.Equal("safeguarding-day", DecisionSheetView.From(once).Waiting);
        Assert.Contains("**Waits for a second assessor: safeguarding-day.**", DocumentTemplates.DecisionSheetMarkdown.Render(DecisionSheetView.From(once)).Text, StringComparison.Ordinal);
    }
}
