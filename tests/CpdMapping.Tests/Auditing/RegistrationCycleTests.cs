using CpdMapping.Auditing;
using static CpdMapping.Tests.Auditing.Cases;

namespace CpdMapping.Tests.Auditing;

/// <summary>A cycle that begins for each learner on a day of their own.</summary>
public class RegistrationCycleTests
{
    [Theory]
    [InlineData("2023-04-01", "2023-04-01", "2023-04-01", "2026-03-31")]
    [InlineData("2023-04-01", "2026-03-31", "2023-04-01", "2026-03-31")]
    [InlineData("2023-04-01", "2026-04-01", "2026-04-01", "2029-03-31")]
    [InlineData("2023-04-01", "2023-03-31", "2020-04-01", "2023-03-31")]
    [InlineData("2032-04-01", "2022-01-01", "2020-04-01", "2023-03-31")]
    [InlineData("2020-02-29", "2023-02-28", "2023-02-28", "2026-02-27")]
    [InlineData("2017-08-31", "2026-08-30", "2023-08-31", "2026-08-30")]
    public void It_begins_again_each_time_it_is_over(string start, string on, string from, string to)
    {
        var report = Registered("nmc", start, null).AuditUnder("nmc-revalidation@2016-04", on);

        Assert.Equal((Day(from), Day(to)), (report.From, report.To));
    }

    [Theory]
    [InlineData("social worker", "2026-03-31")]
    [InlineData("social care worker", "2028-03-31")]
    public void It_can_be_longer_for_one_role_than_for_another(string role, string to)
    {
        Assert.Equal(Day(to), Registered("niscc", "2023-04-01", role).AuditUnder("niscc-prtl@2017", "2024-01-01").To);
    }

    [Fact]
    public void Without_its_start_nothing_can_be_told_and_the_months_before_are_shown()
    {
        var report = Registered("nmc", null, null, Learn("a", "2024-01-01", 3000)).AuditUnder("nmc-revalidation@2016-04", "2025-06-30");

        Assert.Equal((Day("2022-07-01"), Day("2025-06-30")), (report.From, report.To));
        Assert.All(report.Findings, f => Assert.Equal((Outcome.CannotTell, "Add 'cycle-start', the first day of the current cycle, to the registration."), (f.Outcome, f.Remedy)));
        Assert.Equal(
            "The record does not say when the learner's cycle began; the 36 months up to 30 June 2025 are looked at instead. 50 hours of at least 35 hours in the registration period from 1 July 2022 to 30 June 2025.",
            report.Of("hours").Found);
        Assert.False(report.IsReadyToSubmit);
    }

    [Fact]
    public void Without_a_registration_it_says_to_add_one()
    {
        var report = Record().AuditUnder("nmc-revalidation@2016-04", "2025-06-30");

        Assert.All(report.Findings, f => Assert.Equal("Add the registration with 'cycle-start', the first day of the current cycle.", f.Remedy));
    }

    [Fact]
    public void Where_the_length_depends_on_a_role_that_is_not_known_nothing_can_be_told()
    {
        var report = Registered("niscc", "2023-04-01", "Postman", Learn("a", "2024-01-01", 5400)).AuditUnder("niscc-prtl@2017", "2024-02-01");

        Assert.All(report.Findings, f => Assert.Equal(Outcome.CannotTell, f.Outcome));
        Assert.StartsWith("The scheme does not name the role 'Postman'. The longest cycle, of 60 months, is looked at instead. 90 hours of at least 90 hours", report.Of("hours").Found, StringComparison.Ordinal);
        Assert.Equal("State the role in the registration: one of 'social worker', 'social care manager', 'social care worker'.", report.Of("hours").Remedy);
    }
}
