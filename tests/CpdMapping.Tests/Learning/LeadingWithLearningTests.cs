using CpdMapping.Documents;
using CpdMapping.Documents.Views;
using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Tests.Learning;

/// <summary>A course that lists no standards and asks for every session, and its two runs of 2026.</summary>
public sealed class LeadingWithLearningTests
{
    private static Course Course => Course.Parse(Text("course"), "course.yaml");

    public static TheoryData<string> Runs => ["spring-2026", "autumn-2026"];

    [Fact]
    public void The_course_is_in_order_without_standards()
    {
        var result = Course.TryParse(Text("course"), StandardsLibrary.BuiltIn, "course.yaml");

        Assert.Equal("", Examples.Lines(result.Problems));
        var course = result.Value;
        Assert.Empty(course.Standards);
        Assert.Equal((1080, 1080, 575.00m, "GBP"), (course.StatedMinutes, course.PlannedMinutes, course.Fee?.Amount, course.Fee?.Currency));
        Assert.Equal(course, Course.Parse(course.ToYaml()));
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void Each_run_has_six_sessions_of_three_hours_as_planned(string run)
    {
        var result = Cohort.TryParse(Text(run), Course, "cohort.yaml");

        Assert.Equal("", Examples.Lines(result.Problems));
        var cohort = result.Value;
        Assert.Equal(run, cohort.Id);
        Assert.Equal(Enumerable.Repeat(180, 6), cohort.Sessions.Select(session => session.NetMinutes));
        Assert.Equal(1080, cohort.NetMinutes);
        Assert.Equal(AttendanceRule.AllSessions, cohort.Rule);
        Assert.True(cohort.Specimen);
        Assert.Equal(cohort, Cohort.Parse(cohort.ToYaml()));
    }

    [Fact]
    public void The_spring_run_stands_on_its_dates() => Assert.Equal(
        ["2026-04-14T09:30+01:00", "2026-04-28T09:30+01:00", "2026-05-05T09:30+01:00", "2026-05-19T09:30+01:00", "2026-06-03T09:30+01:00", "2026-06-16T09:30+01:00"],
        Starts("spring-2026"));

    [Fact]
    public void The_autumn_run_begins_at_half_past_nine_by_the_clock_before_and_after_it_goes_back() => Assert.Equal(
        ["2026-09-23T09:30+01:00", "2026-10-07T09:30+01:00", "2026-10-21T09:30+01:00", "2026-11-04T09:30+00:00", "2026-11-18T09:30+00:00", "2026-12-02T09:30+00:00"],
        Starts("autumn-2026"));

    [Fact]
    public void Whoever_missed_a_session_gets_no_certificate_and_the_others_get_their_minutes()
    {
        var decisions = Certificates.For(Course, Cohort.Parse(Text("spring-2026")), StandardsLibrary.BuiltIn);

        Assert.Equal([1080, 1050, null], decisions.Select(decision => decision.Certificate?.CountedMinutes));
        Assert.Equal("Siân Ffowc-Hughes attended 900 of 1080 minutes in 5 of 6 sessions; this course asks for every session.", decisions[2].Reason);
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void A_certificate_of_eighteen_hours_names_the_rule_and_no_standards(string run)
    {
        var certificate = Certificates.For(Course, Cohort.Parse(Text(run)), StandardsLibrary.BuiltIn)[0].Certificate;
        Assert.NotNull(certificate);

        Assert.Equal(certificate, Certificate.Parse(certificate.ToJson()));
        var page = DocumentTemplates.Certificate.Render(CertificateView.From(certificate)).Text;
        Assert.Contains("18 hours", page, StringComparison.Ordinal);
        Assert.Contains(AttendanceRule.AllSessions.Text, page, StringComparison.Ordinal);
        Assert.DoesNotContain("aligned this course", page, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Starts(string run) =>
        Cohort.Parse(Text(run)).Sessions.Select(session => session.Start.ToString("yyyy-MM-dd'T'HH:mmzzz", System.Globalization.CultureInfo.InvariantCulture));

    private static string Text(string name) => Repository.Read("tests", "examples", "leading-with-learning", $"{name}.yaml");
}
