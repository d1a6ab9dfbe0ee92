using CpdMapping.Auditing;
using static CpdMapping.Tests.Auditing.Cases;

namespace CpdMapping.Tests.Auditing;

/// <summary>Social Work England's rules of before December 2021: a record that passes, and one that fails for every rule.</summary>
public class SocialWorkEnglandBeforeTests
{
    private const string Scheme = "swe-cpd@2019-12";

    [Fact]
    public void One_piece_handed_in_on_time_is_enough()
    {
        var report = Record(Piece("talk", "2021-03-04", "Supervision")).Submitted("2021-11-01T09:00:00Z").AuditUnder(Scheme, "2021-11-20");

        Assert.All(report.Findings, f => Assert.Equal(Outcome.Met, f.Outcome));
        Assert.Equal("1 piece of at least 1 in the registration year from 1 December 2020 to 30 November 2021.", report.Of("one-piece").Found);
        Assert.True(report.IsReadyToSubmit);
    }

    [Fact]
    public void A_piece_of_another_year_is_not_enough()
    {
        var report = Record(Piece("talk", "2019-11-30", "Supervision")).Submitted().AuditUnder(Scheme, "2020-12-22", "2020-11-30");

        Assert.All(report.Findings, f => Assert.Equal(Outcome.NotMet, f.Outcome));
        Assert.Equal("Nothing says that the CPD was handed in by 23:59 on 21 December 2020 (Europe/London), put off by 21 days.", report.Of("on-time").Found);
    }

    [Theory]
    [InlineData("2020-12-21T23:59:59Z", Outcome.Met)]
    [InlineData("2020-12-22T00:00:00Z", Outcome.NotMet)]
    public void The_deadline_was_put_off_by_21_days(string submitted, Outcome outcome)
    {
        var record = Record(Piece("talk", "2020-03-04", "Supervision")).Submitted(submitted);

        Assert.Equal(outcome, record.AuditUnder(Scheme, "2020-12-31", "2020-11-30").Of("on-time").Outcome);
    }

    [Fact]
    public void There_is_time_to_hand_it_in_after_the_year_is_over()
    {
        var finding = Record(Piece("talk", "2020-03-04", "Supervision")).Submitted().AuditUnder(Scheme, "2020-12-10", "2020-11-30").Of("on-time");

        Assert.Equal((Outcome.CannotTell, true), (finding.Outcome, finding.AwaitsSubmission));
        Assert.Equal(Moment("2020-12-21T23:59:00Z"), finding.By);
    }

    [Fact]
    public void What_was_enough_before_is_not_enough_since()
    {
        var piece = Piece("talk", "2022-03-04", "Supervision");

        Assert.Equal(Outcome.NotMet, Record(piece).Audit(Day("2022-10-01")).Of("two-pieces").Outcome);
    }
}
