using CpdMapping.Auditing;
using CpdMapping.Learning;
using static CpdMapping.Tests.Auditing.Cases;

namespace CpdMapping.Tests.Auditing;

/// <summary>Revalidation with the Nursing and Midwifery Council: a record that passes, and those that fail for every rule. The period is 1 April 2023 to 31 March 2026.</summary>
public class NmcTests
{
    private const string Scheme = "nmc-revalidation@2016-04";
    private const string On = "2026-01-10";

    // 15 hours alone and 20 with others.
    private static readonly RecordEntry[] Enough =
    [
        Learn("read", "2023-05-01", 900, ActivityKind.Reading),
        Learn("course", "2023-09-01", 600),
        Learn("set", "2024-02-01", 300, ActivityKind.PeerLearning) with { Peer = new PeerReflection("J. Example", "nurse", "We went through all five.") },
        Learn("mentor", "2025-03-01", 240, ActivityKind.Teaching),
        Learn("talk", "2025-06-01", 60, ActivityKind.Supervision),
    ];

    private static readonly RecordEntry[] WithoutLast = [.. Enough.Take(4)];

    private static AuditReport Audit(params RecordEntry[] entries) => Registered("nmc", "2023-04-01", null, entries).AuditUnder(Scheme, On);

    [Fact]
    public void Thirty_five_hours_with_five_reflections_and_a_talk_pass()
    {
        var report = Audit(Enough);

        Assert.All(report.Findings, f => Assert.Equal(Outcome.Met, f.Outcome));
        Assert.Equal("35 hours of at least 35 hours in the registration period from 1 April 2023 to 31 March 2026.", report.Of("hours").Found);
        Assert.Equal("20 hours of at least 20 hours of participatory learning in the registration period from 1 April 2023 to 31 March 2026.", report.Of("participatory-hours").Found);
        Assert.Equal(["course", "set", "mentor", "talk"], report.Of("participatory-hours").Entries);
        Assert.Equal("5 learning activities of at least 5 with a written reflection in the registration period from 1 April 2023 to 31 March 2026.", report.Of("reflective-accounts").Found);
        Assert.True(report.IsReadyToSubmit);
    }

    [Fact]
    public void Hours_that_are_short_are_told_to_the_minute()
    {
        var finding = Audit([Enough[0] with { Activity = Enough[0].Activity! with { Minutes = 809 } }, .. Enough[1..]]).Of("hours");

        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal("33 hours 29 minutes of at least 35 hours in the registration period from 1 April 2023 to 31 March 2026.", finding.Found);
        Assert.Equal("Record 1 hour 31 minutes more, dated inside the registration period.", finding.Remedy);
        Assert.Equal(Moment("2026-03-31T23:59:00+01:00"), finding.By);
    }

    [Fact]
    public void Reading_alone_is_not_participatory()
    {
        var report = Audit(Learn("read", "2023-05-01", 3000, ActivityKind.Reading), Enough[4]);

        Assert.Equal(Outcome.Met, report.Of("hours").Outcome);
        Assert.Equal((Outcome.NotMet, "Record 19 hours more of participatory learning, dated inside the registration period."), (report.Of("participatory-hours").Outcome, report.Of("participatory-hours").Remedy));
    }

    [Fact]
    public void Four_reflections_are_not_enough()
    {
        var report = Audit([.. WithoutLast, Enough[4] with { Reflection = new Reflection(" ") }]);

        Assert.Equal(Outcome.NotMet, report.Of("reflective-accounts").Outcome);
        Assert.Equal("Record 1 learning activity more with a written reflection, dated inside the registration period.", report.Of("reflective-accounts").Remedy);
        Assert.Equal(["read", "course", "set", "mentor"], report.Of("reflective-accounts").Entries);
    }

    [Fact]
    public void Reflections_that_nobody_talked_over_are_not_enough()
    {
        Assert.Equal(Outcome.NotMet, Audit([.. Enough.Select(e => e with { Peer = null })]).Of("reflective-discussion").Outcome);
    }

    [Fact]
    public void What_was_done_in_the_period_before_does_not_count()
    {
        Assert.All(Audit(Learn("old", "2023-03-31", 3000)).Findings, f => Assert.Equal(Outcome.NotMet, f.Outcome));
    }
}
