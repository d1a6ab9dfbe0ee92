using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Tests.Learning;

public sealed class ExampleTests
{
    [Fact]
    public void The_course_has_nine_sessions_of_three_hours_and_eight_lists_of_names()
    {
        var result = Course.TryParse(Examples.CourseText, "course.yaml");

        Assert.Equal("", Examples.Lines(result.Problems));
        var course = result.Value;
        Assert.Equal(1620, course.PlannedMinutes);
        Assert.Equal(course.StatedMinutes, course.PlannedMinutes);
        Assert.Equal([5, 8, 6, 4, 8, 4, 9, 8], course.Standards.Select(list => list.Standards.Count));
        Assert.All(course.Standards.SelectMany(list => list.Standards), standard => Assert.NotNull(standard.Pin));
        Assert.Equal(475.00m, course.Fee?.Amount);
        Assert.True(course.Specimen);
    }

    [Fact]
    public void The_cohort_meets_on_the_nine_planned_sessions()
    {
        var result = Cohort.TryParse(Examples.CohortText, "cohort.yaml");

        Assert.Equal("", Examples.Lines(result.Problems));
        var cohort = result.Value;
        Assert.Equal(Examples.Course.Sessions.Select(s => (s.Id, s.Minutes)), cohort.Sessions.Select(s => (s.Id, s.NetMinutes)));
        Assert.All(cohort.Sessions, session => Assert.Equal(DayOfWeek.Friday, session.Date.DayOfWeek));
        Assert.Equal([1620, 1260, 1560, 1440, 0], cohort.Learners.Select(learner => learner.AttendedMinutes));
        Assert.Equal(2, cohort.Learners.Count(learner => learner.Name == "Priya Raman"));
    }

    [Fact]
    public void The_record_has_four_activities_that_stand_and_one_that_was_corrected()
    {
        var result = CpdRecord.TryParse(Examples.RecordText, "record.yaml");

        Assert.Equal("", Examples.Lines(result.Problems));
        var record = result.Value;
        Assert.Equal(
            ["safeguarding-day", "supervision-june-corrected", "article-trauma", "relational-leadership"],
            record.Standing().Select(entry => entry.Id));
        Assert.Equal(
            Examples.Course.Standards.SelectMany(list => list.Standards).Select(standard => standard.Pin),
            record.Entries.Single(entry => entry.Id == "relational-leadership").Alignments.Select(alignment => (StandardRef?)alignment.Standard.Ref));
    }

    [Fact]
    public void Each_comes_back_as_it_was_from_yaml_and_json()
    {
        Assert.Equal(Examples.Course, Course.Parse(Examples.Course.ToYaml()));
        Assert.Equal(Examples.Course, Course.Parse(Examples.Course.ToJson()));
        Assert.Equal(Examples.Cohort, Cohort.Parse(Examples.Cohort.ToYaml()));
        Assert.Equal(Examples.Cohort, Cohort.Parse(Examples.Cohort.ToJson()));
        Assert.Equal(Examples.Record, CpdRecord.Parse(Examples.Record.ToYaml()));
        Assert.Equal(Examples.Record, CpdRecord.Parse(Examples.Record.ToJson()));
    }

    [Fact]
    public void Every_name_of_the_course_means_what_it_is_pinned_to()
    {
        var course = Examples.Course;
        var unpinned = course with
        {
            Standards = course.Standards.Select(list => list with
            {
                Standards = list.Standards.Select(standard => standard with { Pin = null }).ToSequence(),
            }).ToSequence(),
        };

        Assert.Equal(course, unpinned.Pin(StandardsLibrary.BuiltIn));
        Assert.Equal(
            "course.yaml(110,9): warning CPD-L-045: 'rcot-professional-standards@2017' was superseded by 'rcot-professional-standards@2021' when the course ran (2025-09-19). "
            + "It stays as it is pinned; decide whether the newer edition is meant.",
            Examples.Lines(Course.TryParse(Examples.CourseText, StandardsLibrary.BuiltIn, "course.yaml").Problems));
    }

    [Fact]
    public void The_record_keeps_what_the_shipped_standards_say()
    {
        var result = CpdRecord.TryParse(Examples.RecordText, StandardsLibrary.BuiltIn, "record.yaml");

        Assert.Equal(
            ["'pcf@2012' was superseded by 'pcf@2018' when the activity ended (2025-03-14).", "'rcot-professional-standards@2017' was superseded by 'rcot-professional-standards@2021' when the activity ended (2025-09-19)."],
            result.Problems.Select(problem => problem.Found));
        Assert.Equal(result.Value, result.Value.Pin(StandardsLibrary.BuiltIn));
        Assert.All(result.Value.Entries.SelectMany(entry => entry.Alignments), alignment => Assert.True(alignment.Standard.IsPinned));
    }

    [Fact]
    public void The_cohort_fits_the_course_and_gives_four_certificates_of_five()
    {
        Assert.Equal("", Examples.Lines(Cohort.TryParse(Examples.CohortText, Examples.Course, "cohort.yaml").Problems));

        var decisions = Certificates.For(Examples.Course, Examples.Cohort, StandardsLibrary.BuiltIn);

        Assert.Equal([1620, 1260, 1560, 1440, null], decisions.Select(decision => decision.Certificate?.CountedMinutes));
        // The record keeps the revisions that it was pinned with; the body's facts are those of the certificate.
        Assert.Equal(
            Examples.Record.Entries.Single(entry => entry.Id == "relational-leadership").Alignments.Select(alignment => (alignment.Standard.Ref, alignment.Standard.Fingerprint)),
            decisions[0].Certificate?.Standards.SelectMany(list => list.Alignments).Select(alignment => (alignment.Standard.Ref, alignment.Standard.Fingerprint)));
    }
}
