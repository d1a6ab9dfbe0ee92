using CpdMapping.Auditing;
using CpdMapping.Learning;
using static CpdMapping.Tests.Auditing.Cases;

namespace CpdMapping.Tests.Auditing;

/// <summary>The Health and Care Professions Council: a record that passes, and those that fail for every rule. The cycle is 1 November 2023 to 31 October 2025.</summary>
public class HcpcTests
{
    private const string Scheme = "hcpc-cpd@2006-07";

    private static readonly RecordEntry[] Steady = [.. Enumerable.Range(0, 12).Select(i => Learn(
        $"e{i}", Day("2023-11-15").AddMonths(2 * i).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), 60, i == 4 ? ActivityKind.Reading : ActivityKind.Course))];

    [Fact]
    public void A_steady_and_mixed_record_passes()
    {
        var report = Registered("hcpc", "2023-11-01", null, Steady).AuditUnder(Scheme, "2025-10-20");

        Assert.All(report.Findings, f => Assert.Equal(Outcome.Met, f.Outcome));
        Assert.Equal("2 types of activity of at least 2 in the registration cycle from 1 November 2023 to 31 October 2025: formal education (11 learning activities) and self-directed learning (1 learning activity).", report.Of("mixture").Found);
        Assert.Equal("No gap of 3 months from 1 November 2023 to 20 October 2025; the longest is 16 July 2024 to 14 September 2024 (61 days).", report.Of("no-long-gap").Found);
        Assert.Equal(12, report.Of("mixture").Entries.Count);
    }

    [Fact]
    public void One_type_of_activity_is_not_enough()
    {
        var finding = Registered("hcpc", "2023-11-01", null, Learn("a", "2024-01-01", 60), Learn("b", "2024-02-01", 60, ActivityKind.Event)).AuditUnder(Scheme, "2024-03-01").Of("mixture");

        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal(["a", "b"], finding.Entries);
        Assert.Equal("Record 1 other type of activity. Not there yet: work-based learning, professional activity, self-directed learning and other activity.", finding.Remedy);
        Assert.Equal(Moment("2025-10-31T23:59:00Z"), finding.By);
    }

    [Fact]
    public void Activities_of_another_cycle_do_not_count()
    {
        var report = Registered("hcpc", "2023-11-01", null, Learn("a", "2023-10-31", 60)).AuditUnder(Scheme, "2024-03-01");

        Assert.All(report.Findings, f => Assert.Equal(Outcome.NotMet, f.Outcome));
    }

    [Theory]
    [InlineData("2024-03-01", "2024-05-31", Outcome.Met)]
    [InlineData("2024-02-29", "2024-06-01", Outcome.NotMet)] // 1 March to 31 May
    [InlineData("2024-03-01", "2024-06-02", Outcome.NotMet)]
    public void A_gap_of_three_months_is_too_long(string before, string after, Outcome outcome)
    {
        var record = Registered("hcpc", "2024-01-01", null, Learn("a", "2024-01-01", 60), Learn("b", before, 60), Learn("c", after, 60));

        Assert.Equal(outcome, record.AuditUnder(Scheme, "2024-07-01").Of("no-long-gap").Outcome);
    }

    [Fact]
    public void Leave_explains_a_gap_and_what_is_left_of_it_is_measured()
    {
        var record = Registered("hcpc", "2024-01-01", null, Learn("a", "2024-01-31", 60), Learn("b", "2025-01-31", 60));
        var finding = record.AuditUnder(Scheme, "2025-02-01").Of("no-long-gap");
        Assert.Equal("Nothing is recorded for 3 months or more: 1 February 2024 to 30 January 2025 (365 days).", finding.Found);

        var onLeave = record.Registered(r => r with { Leave = [new Leave(Day("2024-03-01"), Day("2024-12-15"), "parental")] });
        Assert.Equal(Outcome.Met, onLeave.AuditUnder(Scheme, "2025-02-01").Of("no-long-gap").Outcome);

        var shorter = record.Registered(r => r with { Leave = [new Leave(Day("2024-03-01"), Day("2024-06-30"), "parental")] });
        Assert.Equal("Nothing is recorded for 3 months or more: 1 July 2024 to 30 January 2025 (214 days).", shorter.AuditUnder(Scheme, "2025-02-01").Of("no-long-gap").Found);
    }

    [Fact]
    public void Leave_that_lasts_and_activities_that_take_long_leave_no_gap()
    {
        var course = Learn("a", "2024-06-30", 600);
        var record = Registered("hcpc", "2024-01-01", null, course with { Activity = course.Activity! with { From = Day("2024-01-01") } })
            .Registered(r => r with { Leave = [new Leave(Day("2024-07-01"), null, null)] });

        Assert.Equal("Something is recorded for every day from 1 January 2024 to 31 December 2025.", record.AuditUnder(Scheme, "2026-03-01", "2025-12-31").Of("no-long-gap").Found);
    }

    [Fact]
    public void The_time_that_lies_ahead_is_no_gap()
    {
        var record = Registered("hcpc", "2024-01-01", null, Learn("a", "2024-01-01", 60));

        Assert.Equal(Outcome.Met, record.AuditUnder(Scheme, "2024-03-31").Of("no-long-gap").Outcome);
        Assert.Equal(Outcome.NotMet, record.AuditUnder(Scheme, "2024-04-01").Of("no-long-gap").Outcome);
        Assert.Equal(Outcome.CannotTell, record.AuditUnder(Scheme, "2023-12-31", "2024-04-01").Of("no-long-gap").Outcome);
    }
}
