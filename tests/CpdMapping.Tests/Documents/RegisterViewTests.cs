using CpdMapping.Documents;
using CpdMapping.Documents.Views;

namespace CpdMapping.Tests.Documents;

public class RegisterViewTests
{
    [Fact]
    public void Each_learner_has_a_row_and_each_session_a_column_with_its_day_and_times()
    {
        var table = Assert.Single(Examples.Register(toSign: true).Tables);

        Assert.Equal((9, 5), (table.Sessions.Count, table.Rows.Count));
        Assert.Equal(new RegisterSessionView("Session 1", "25 April 2025", "09:30 to 12:30", "4 of 5"), table.Sessions[0]);
        Assert.Equal("Sessions 1 to 9", table.Caption);
    }

    [Fact]
    public void Time_attended_is_shown_and_absence_is_said_in_words()
    {
        var rows = Examples.Register(toSign: false).Tables[0].Rows;

        Assert.Equal(("27 h", "21 h"), (rows[0].Total, rows[1].Total));
        Assert.Equal(new RegisterCellView("absent", false), rows[1].Cells[3]);
        Assert.Equal(new RegisterCellView("2 h", true), rows[2].Cells[3]);
        Assert.All(rows[4].Cells, cell => Assert.False(cell.Present));
    }

    [Fact]
    public void Only_people_of_one_name_are_told_apart_by_their_keys()
    {
        Assert.Equal([null, null, "priya-raman-children", "priya-raman-adults", null], Examples.Register(toSign: true).Tables[0].Rows.Select(r => r.Key));
    }

    [Fact]
    public void Sessions_that_do_not_fit_side_by_side_are_shared_out_evenly()
    {
        var cohort = Examples.Cohort with { Sessions = [.. Examples.Cohort.Sessions, .. Examples.Cohort.Sessions.Take(1).Select(s => s with { Id = "10" })] };

        var tables = RegisterView.From(Examples.Course, cohort, toSign: true).Tables;

        Assert.Equal([5, 5], tables.Select(t => t.Sessions.Count));
        Assert.Equal(["sessions-1", "sessions-2"], tables.Select(t => t.Anchor));
    }

    [Fact]
    public void A_register_shows_no_address_and_names_no_standards_data()
    {
        var cohort = Examples.Cohort with { Learners = [Examples.Cohort.Learners[0] with { Email = "zoe@example.org" }] };

        var text = DocumentTemplates.Register.Render(RegisterView.From(Examples.Course, cohort, toSign: false)).Text;

        Assert.DoesNotContain("zoe@example.org", text, StringComparison.Ordinal);
        Assert.Contains($"Template register 1 · CpdMapping {LibraryVersion.Text}<", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cohort_of_another_course_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => RegisterView.From(Examples.Course with { Id = "another" }, Examples.Cohort, toSign: true));

        Assert.StartsWith("The cohort 'spring-2025' is of the course 'relational-leadership', not of 'another'.", error.Message, StringComparison.Ordinal);
    }
}
