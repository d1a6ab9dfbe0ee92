using CpdMapping.Auditing;
using CpdMapping.Learning;
using static CpdMapping.Tests.Auditing.Cases;

namespace CpdMapping.Tests.Auditing;

/// <summary>Wales and Scotland with hours and without, and Northern Ireland: records that pass and that fail for every rule.</summary>
public class SocialCareOutsideEnglandTests
{
    [Theory]
    [InlineData("social-care-wales", "scw-cpd@2022-04", "social worker", 90)]
    [InlineData("social-care-wales", "scw-cpd@2022-04", "social care worker", 45)]
    [InlineData("sssc", "sssc-cpl@2017-01", "social worker", 90)]
    [InlineData("niscc", "niscc-prtl@2017", "Social Worker", 90)]
    [InlineData("niscc", "niscc-prtl@2017", "social care worker", 90)]
    public void The_hours_of_the_role_are_enough_and_a_minute_less_is_not(string body, string scheme, string role, int hours)
    {
        var enough = Registered(body, "2022-04-01", role, Learn("a", "2022-06-01", 60), Learn("b", "2024-01-31", (hours - 1) * 60));
        var tooFew = Registered(body, "2022-04-01", role, Learn("a", "2022-06-01", 59), Learn("b", "2024-01-31", (hours - 1) * 60));

        Assert.All(enough.AuditUnder(scheme, "2024-02-01").Findings, f => Assert.Equal(Outcome.Met, f.Outcome));
        Assert.Equal((Outcome.NotMet, "Record 1 minute more, dated inside the registration period."), (tooFew.AuditUnder(scheme, "2024-02-01").Of("hours").Outcome, tooFew.AuditUnder(scheme, "2024-02-01").Of("hours").Remedy));
    }

    [Theory]
    [InlineData("newly qualified social worker", "2023-03-31")]
    [InlineData("newly qualified social worker, part time", "2023-09-30")]
    public void The_newly_qualified_in_Scotland_had_a_period_of_their_own(string role, string last)
    {
        var report = Registered("sssc", "2022-04-01", role, Learn("a", last, 8640)).AuditUnder("sssc-cpl@2017-01", "2022-05-01");

        Assert.Equal(Day(last), report.To);
        Assert.All(report.Findings, f => Assert.Equal(Outcome.Met, f.Outcome));
    }

    [Theory]
    [InlineData("social-care-wales", "scw-cpd@2022-04", "2024-02-01", "dated-in-period")]
    [InlineData("social-care-wales", "scw-cpd@2025-04", "2026-02-01", "dated-in-period")]
    [InlineData("sssc", "sssc-cpl@2017-01", "2024-02-01", "dated-in-period")]
    [InlineData("sssc", "sssc-cpl@2024-06", "2026-02-01", "dated-in-year")]
    [InlineData("niscc", "niscc-prtl@2017", "2024-02-01", "dated-in-period")]
    public void Learning_of_another_period_does_not_count(string body, string scheme, string on, string rule)
    {
        var record = Registered(body, "2023-04-01", "social worker", Learn("old", "2023-03-31", 9000));

        Assert.Equal(Outcome.NotMet, record.AuditUnder(scheme, on).Of(rule).Outcome);
    }

    [Fact]
    public void In_Wales_each_entry_said_what_it_contributed()
    {
        var silent = Learn("a", "2023-06-01", 5400) with { Reflection = new Reflection("Something") };

        Assert.Equal(Outcome.NotMet, Registered("social-care-wales", "2023-04-01", "social worker", silent).AuditUnder("scw-cpd@2022-04", "2024-02-01").Of("contribution").Outcome);
    }

    [Theory]
    [InlineData("social-care-wales", "scw-cpd@2025-04", "2026-03-31T23:59:30+01:00", Outcome.Met)]
    [InlineData("social-care-wales", "scw-cpd@2025-04", "2026-04-01T00:00:00+01:00", Outcome.NotMet)]
    [InlineData("sssc", "sssc-cpl@2024-06", "2026-03-31T23:59:30+01:00", Outcome.Met)]
    [InlineData("sssc", "sssc-cpl@2024-06", "2026-04-01T00:00:00+01:00", Outcome.NotMet)]
    [InlineData("sssc", "sssc-cpl@2024-06", "2025-03-31T12:00:00+01:00", Outcome.NotMet)] // that of the year before
    public void Since_the_hours_were_dropped_a_declaration_is_enough(string body, string scheme, string declared, Outcome outcome)
    {
        var report = Registered(body, "2023-04-01", null, Learn("a", "2025-06-01", 5)).Submitted(declared).AuditUnder(scheme, "2026-04-02", "2026-03-31");

        Assert.Equal(outcome, report.Of("declaration").Outcome);
        Assert.Equal(outcome == Outcome.Met, report.IsReadyToSubmit);
    }

    [Theory]
    [InlineData("scw-cpd", "2025-03-31", "scw-cpd@2022-04")]
    [InlineData("scw-cpd", "2025-04-01", "scw-cpd@2025-04")]
    [InlineData("sssc-cpl", "2024-06-02", "sssc-cpl@2017-01")]
    [InlineData("sssc-cpl", "2024-06-03", "sssc-cpl@2024-06")]
    public void The_day_decides_whether_hours_are_asked_for(string scheme, string day, string version)
    {
        Assert.Equal(version, SchemeBook.BuiltIn.InForce(scheme, Day(day)).Ref.ToString());
    }
}
