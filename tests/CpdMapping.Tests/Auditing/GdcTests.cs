using CpdMapping.Learning;
using FsCheck;
using FsCheck.Fluent;
using static CpdMapping.Tests.Auditing.Cases;
using Outcome = CpdMapping.Auditing.Outcome;

namespace CpdMapping.Tests.Auditing;

/// <summary>Enhanced CPD with the General Dental Council: records that pass and that fail for every rule. The cycle of a dental nurse is 1 August 2021 to 31 July 2026.</summary>
public class GdcTests
{
    private const string Scheme = "gdc-ecpd@2018";

    private static CpdRecord Nurse(params RecordEntry[] entries) =>
        Registered("gdc", "2021-08-01", "Dental nurse", entries).Joined("2015-02-01");

    /// <summary>So many hours in each CPD year from 1 August 2020, that before the cycle.</summary>
    private static RecordEntry[] Years(params int[] hours) => [.. hours.Select((h, i) => Learn($"y{2020 + i}", $"{2020 + i}-10-01", h * 60)).Where(e => e.Activity!.Minutes > 0)];

    [Fact]
    public void Fifty_hours_spread_over_the_years_pass()
    {
        var report = Nurse(Years(10, 10, 10, 10, 10, 10))
            .Submitted([.. Enumerable.Range(2022, 4).Select(year => $"{year}-08-12T09:00:00+01:00")])
            .AuditUnder(Scheme, "2026-07-31");

        Assert.All(report.Findings, f => Assert.Equal(Outcome.Met, f.Outcome));
        Assert.Equal("50 hours of at least 50 hours of verifiable CPD in the CPD cycle from 1 August 2021 to 31 July 2026.", report.Of("verifiable-hours").Found);
        Assert.Equal("Of at least 10 hours of verifiable CPD in any 2 consecutive years, the fewest are 20 hours from 1 August 2020 to 31 July 2022.", report.Of("two-years").Found);
        Assert.Equal(["y2020", "y2021", "y2022", "y2023", "y2024", "y2025"], report.Of("two-years").Entries);
    }

    [Theory]
    [InlineData("dentist", 5999, Outcome.NotMet)]
    [InlineData("Dentist", 6000, Outcome.Met)]
    [InlineData("dental hygienist", 4499, Outcome.NotMet)]
    [InlineData("orthodontic therapist", 4500, Outcome.Met)]
    [InlineData("dental technician", 2999, Outcome.NotMet)]
    [InlineData(" dental nurse ", 3000, Outcome.Met)]
    [InlineData("receptionist", 2999, Outcome.NotMet)] // enough for nobody
    [InlineData("receptionist", 3000, Outcome.CannotTell)]
    [InlineData(null, 5999, Outcome.CannotTell)]
    [InlineData(null, 6000, Outcome.Met)] // enough for everybody
    public void The_hours_depend_on_the_role(string? role, int minutes, Outcome outcome)
    {
        var record = Registered("gdc", "2021-08-01", role, Learn("all", "2022-01-01", minutes));

        Assert.Equal(outcome, record.AuditUnder(Scheme, "2022-03-01").Of("verifiable-hours").Outcome);
    }

    [Fact]
    public void Without_a_role_the_finding_says_why_nobody_can_tell()
    {
        var finding = Registered("gdc", "2021-08-01", null, Learn("all", "2022-01-01", 3000)).AuditUnder(Scheme, "2022-03-01").Of("verifiable-hours");

        Assert.Equal(
            "50 hours of at least 50 hours, 100 hours for some roles, of verifiable CPD in the CPD cycle from 1 August 2021 to 31 July 2026. The registration does not state the role.",
            finding.Found);
        Assert.StartsWith("State the role in the registration: one of 'dentist', 'dental therapist'", finding.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nothing_shows_is_not_verifiable()
    {
        var report = Nurse([.. Years(10, 10, 10, 10, 10, 10).Select(e => e with { Evidence = [] })]).AuditUnder(Scheme, "2026-07-31");

        Assert.Equal("0 hours of at least 50 hours of verifiable CPD in the CPD cycle from 1 August 2021 to 31 July 2026.", report.Of("verifiable-hours").Found);
        Assert.Equal(Outcome.NotMet, report.Of("two-years").Outcome);
        Assert.Equal(Outcome.Met, report.Of("reflection").Outcome);
    }

    [Fact]
    public void A_note_of_what_was_learnt_is_asked_for_in_each_activity()
    {
        Assert.Equal(Outcome.NotMet, Nurse(Learn("a", "2022-01-01", 60) with { Reflection = new Reflection(null, "x") }).AuditUnder(Scheme, "2022-03-01").Of("reflection").Outcome);
    }

    [Fact]
    public void Activities_of_another_cycle_do_not_count_towards_its_hours()
    {
        var report = Nurse(Years(60)).AuditUnder(Scheme, "2022-03-01");

        Assert.Equal(Outcome.NotMet, report.Of("dated-in-cycle").Outcome);
        Assert.Equal(Outcome.NotMet, report.Of("verifiable-hours").Outcome);
        Assert.Equal(Outcome.Met, report.Of("two-years").Outcome);
    }

    [Fact]
    public void The_years_at_the_end_of_one_cycle_and_the_start_of_the_next_count_together()
    {
        // Four hours in the last year of a cycle and three in the first of the next: three short.
        var finding = Nurse(Years(4, 3, 47)).AuditUnder(Scheme, "2023-08-02").Of("two-years");

        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal("Of at least 10 hours of verifiable CPD in any 2 consecutive years: 7 hours from 1 August 2020 to 31 July 2022, 3 hours short.", finding.Found);
        Assert.Null(finding.By);
    }

    [Fact]
    public void A_year_without_any_is_fine_where_its_neighbours_have_ten()
    {
        Assert.Equal(Outcome.Met, Nurse(Years(10, 0, 10, 0, 10, 30)).AuditUnder(Scheme, "2026-07-31").Of("two-years").Outcome);
        Assert.Equal(Outcome.NotMet, Nurse(Years(10, 0, 9, 0, 10, 31)).AuditUnder(Scheme, "2026-07-31").Of("two-years").Outcome);
    }

    [Fact]
    public void While_the_second_year_runs_there_is_time_to_make_up_for_it()
    {
        var finding = Nurse(Years(4, 3)).AuditUnder(Scheme, "2022-05-01").Of("two-years");

        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal("Record 3 hours more of verifiable CPD by 31 July 2022.", finding.Remedy);
        Assert.Equal(Moment("2022-07-31T23:59:00+01:00"), finding.By);
    }

    [Fact]
    public void Nothing_is_said_of_years_that_lie_ahead()
    {
        Assert.Equal(Outcome.Met, Nurse(Years(10)).AuditUnder(Scheme, "2022-07-31").Of("two-years").Outcome);
        Assert.Equal(Outcome.NotMet, Nurse(Years(10)).AuditUnder(Scheme, "2022-08-01").Of("two-years").Outcome);
    }

    [Theory]
    [InlineData("2020-08-01", Outcome.NotMet)]
    [InlineData("2020-08-02", Outcome.NotApplicable)]
    [InlineData(null, Outcome.CannotTell)]
    public void Who_joined_later_owes_nothing_for_the_time_before(string? joined, Outcome outcome)
    {
        Assert.Equal(outcome, Nurse().Joined(joined).AuditUnder(Scheme, "2022-05-01").Of("two-years").Outcome);
    }

    [Fact]
    public void More_learning_never_turns_what_is_met_into_what_is_not() => Prop.ForAll(
        Gen.Choose(0, 25).ArrayOf(6).ToArbitrary(),
        hours => !IsSpread(hours) || IsSpread([.. hours.Select(h => h + 1)])).QuickCheckThrowOnFailure();

    [Fact]
    public void The_rule_agrees_with_sums_of_neighbours() => Prop.ForAll(
        Gen.Choose(0, 12).ArrayOf(6).ToArbitrary(),
        hours => IsSpread(hours) == hours.Zip(hours.Skip(1)).All(pair => pair.First + pair.Second >= 10)).QuickCheckThrowOnFailure();

    private static bool IsSpread(int[] hours) => Nurse(Years(hours)).AuditUnder(Scheme, "2026-07-31").Of("two-years").Outcome == Outcome.Met;
}
