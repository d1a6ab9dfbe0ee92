using CpdMapping.Auditing;
using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Standards;
using static CpdMapping.Tests.Auditing.Cases;
using static CpdMapping.Tests.Auditing.Shapes.Fiction;

namespace CpdMapping.Tests.Auditing.Shapes;

/// <summary>What depends on when the learner joined, was away, or on the cycle before.</summary>
public class CyclesAndTimeShapesTests
{
    [Theory]
    [InlineData("2024-12-31", 1200)]
    [InlineData("2025-01-01", 1200)]
    [InlineData("2025-01-02", 1100)]
    [InlineData("2025-10-01", 300)]
    [InlineData("2025-12-15", 0)]
    public void Of_whoever_joins_in_the_course_of_a_cycle_less_is_asked_by_whole_months(string joined, int asked)
    {
        Assert.Equal(asked, Member().Joined(joined).Check("kind: minutes-minimum, minimum: 1200, pro-rata: {joining: true, by: months}").Sum!.Asked);
    }

    [Fact]
    public void A_reduced_number_is_explained()
    {
        var finding = Member(Learn("a", "2025-11-01", 90)).Joined("2025-10-01").Check("kind: minutes-minimum, minimum: 1230, pro-rata: {joining: true, by: months}");

        Assert.Equal(
            "1 hour 30 minutes of at least 5 hours 7 minutes in the year from 1 January 2025 to 31 December 2025. That is for 3 of 12 months, since the learner joined in the course of it.",
            finding.Found);
    }

    [Theory]
    [InlineData(1200, Outcome.Met)] // enough for everybody
    [InlineData(1199, Outcome.CannotTell)]
    public void Without_the_day_of_joining_nobody_can_tell_how_much_is_asked(int minutes, Outcome outcome)
    {
        var finding = Member(Learn("a", "2025-11-01", minutes)).Joined(null).Check("kind: minutes-minimum, minimum: 1200, pro-rata: {joining: true, by: days}");

        Assert.Equal(outcome, finding.Outcome);
    }

    [Fact]
    public void Pieces_that_count_only_by_a_carried_claim_are_named()
    {
        var older = Claiming(Learn("old", "2025-05-01", 60), "pcf@2012/2");
        var newer = Claiming(Learn("new", "2025-06-01", 60), "pcf@2018/3");

        var found = Found(Member(older, newer));

        Assert.Contains("2 of 3 parts are touched in ", found, StringComparison.Ordinal);
        Assert.Contains("'old' counts here only by claims on other editions, which crosswalks carry to 'pcf@2018'.", found, StringComparison.Ordinal);
        Assert.DoesNotContain("only by claims", Found(Member(newer)), StringComparison.Ordinal);

        static string Found(CpdRecord record) => With("kind: touches-standards, edition: pcf@2018, parent: purpose")
            .Audit(record, new EvidenceMapper(StandardsLibrary.BuiltIn).Map(record, EditionRef.Parse("pcf@2018")), Day("2025-12-31")).Of("rule").Found;

        static RecordEntry Claiming(RecordEntry entry, string standard) =>
            entry with { Alignments = [new Alignment { Standard = StandardSnapshot.Without(StandardRef.Parse(standard)) }] };
    }

    [Theory]
    [InlineData("leave: true, by: months", "2025-03-15", "2025-06-14", 800)] // it touches four months
    [InlineData("leave: true, by: days", "2025-03-15", "2025-06-14", 897)] // 92 of 365 days
    [InlineData("leave: true, by: months, most-leave-months: 3", "2025-01-01", "2025-12-31", 900)]
    [InlineData("leave: true, by: months", "2025-11-01", null, 1000)] // it lasts
    [InlineData("joining: true, by: months", "2025-03-15", "2025-06-14", 1200)]
    public void Leave_takes_off_its_part(string proRata, string from, string? to, int asked)
    {
        Assert.Equal(asked, Member().OnLeave(from, to).Check($"kind: minutes-minimum, minimum: 1200, pro-rata: {{{proRata}}}").Sum!.Asked);
    }

    [Theory]
    [InlineData("", 300, 240)]
    [InlineData(", only: {called: of courses, activities: [course]}", 300, 200)]
    [InlineData("", 0, 0)]
    public void A_surplus_is_carried_over_up_to_a_limit(string only, int surplus, int carried)
    {
        var record = Member(Learn("old", "2024-05-01", 200), Learn("read", "2024-06-01", 400 + surplus, ActivityKind.Reading), Learn("new", "2025-05-01", 400));
        var finding = record.Check($"kind: minutes-minimum, minimum: 600, carry-over: {{most: 240{only}}}");

        Assert.Equal(carried, finding.Sum!.CarriedOver);
        Assert.Equal(400 + carried >= 600 ? Outcome.Met : Outcome.NotMet, finding.Outcome);
    }

    [Fact]
    public void What_is_carried_over_is_told_and_goes_no_further()
    {
        const string Rule = "kind: minutes-minimum, minimum: 600, carry-over: {most: 240}";
        var record = Member(Learn("a", "2023-05-01", 900), Learn("b", "2024-05-01", 600), Learn("c", "2025-05-01", 590));

        Assert.Equal(
            "14 hours of at least 10 hours in the year from 1 January 2024 to 31 December 2024. 4 hours of it are carried over from 1 January 2023 to 31 December 2023.",
            record.Check(Rule, "2024-12-31").Found);
        Assert.Equal(Outcome.NotMet, record.Check(Rule).Outcome);
    }

    [Theory]
    [InlineData("2023-12-31", Outcome.Met)]
    [InlineData("2024-01-01", Outcome.NotMet)]
    [InlineData(null, Outcome.CannotTell)]
    public void From_the_first_cycle_nothing_is_carried_over_where_the_scheme_says_so(string? joined, Outcome outcome)
    {
        var record = Member(Learn("a", "2024-05-01", 900), Learn("b", "2025-05-01", 400)).Joined(joined);

        Assert.Equal(outcome, record.Check("kind: minutes-minimum, minimum: 600, carry-over: {most: 240, not-from-first: true}").Outcome);
    }

    [Theory]
    [InlineData("2020-01-15", 200, 1000)]
    [InlineData("2020-01-15", 700, 600)]
    [InlineData("2025-01-15", 200, 600)]
    public void A_shortfall_is_asked_for_first(string joined, int before, int asked)
    {
        var finding = Member(Learn("a", "2024-05-01", before), Learn("b", "2025-05-01", 600)).Joined(joined).Check("kind: minutes-minimum, minimum: 600, shortfall-first: true");

        Assert.Equal((asked, asked == 600 ? Outcome.Met : Outcome.NotMet), (finding.Sum!.Asked, finding.Outcome));
        if (asked == 1000)
            Assert.EndsWith("6 hours 40 minutes of it are what the year before fell short of.", finding.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Whether_a_shortfall_is_owed_depends_on_the_day_of_joining()
    {
        var finding = Member(Learn("b", "2025-05-01", 700)).Joined(null).Check("kind: minutes-minimum, minimum: 600, shortfall-first: true");

        Assert.Equal((Outcome.CannotTell, 600, 1200), (finding.Outcome, finding.Sum!.Asked, finding.Sum.AskedAtMost));
    }

    [Theory]
    [InlineData("applies: {from-cycle: 2}", "2024-12-31", Outcome.NotMet)]
    [InlineData("applies: {from-cycle: 2}", "2025-01-01", Outcome.NotApplicable)]
    [InlineData("applies: {from-cycle: 3}", "2024-01-01", Outcome.NotApplicable)]
    [InlineData("applies: {from-cycle: 3}", "2023-12-31", Outcome.NotMet)]
    [InlineData("applies: {from-cycle: 2}", null, Outcome.CannotTell)]
    [InlineData("applies: {registered-months: 12}", "2025-01-01", Outcome.NotMet)]
    [InlineData("applies: {registered-months: 12}", "2025-01-02", Outcome.NotApplicable)]
    [InlineData("applies: {roles: [practitioner]}", "2025-01-02", Outcome.NotMet)]
    [InlineData("applies: {roles: [manager]}", "2025-01-02", Outcome.NotApplicable)]
    public void A_rule_can_be_for_some_people_or_from_a_later_cycle(string applies, string? joined, Outcome outcome)
    {
        Assert.Equal(outcome, Member().Joined(joined).Check("kind: pieces-minimum, minimum: 1, " + applies).Outcome);
    }

    [Fact]
    public void A_rule_that_is_met_anyway_needs_no_day_of_joining()
    {
        Assert.Equal(Outcome.Met, Member(Learn("a", "2025-01-01", 5)).Joined(null).Check("kind: pieces-minimum, minimum: 1, applies: {from-cycle: 2}").Outcome);
    }

    [Theory]
    [InlineData("kind: first-cycle-exemption", "2025-01-01", Outcome.Met)]
    [InlineData("kind: first-cycle-exemption", "2024-12-31", Outcome.NotApplicable)]
    [InlineData("kind: first-cycle-exemption", null, Outcome.CannotTell)]
    [InlineData("kind: leave-exemption, months: 6", "2020-01-15", Outcome.Met)]
    [InlineData("kind: leave-exemption, months: 7", "2020-01-15", Outcome.NotApplicable)]
    [InlineData("kind: leave-exemption, months: 6, reasons: [Parental]", "2020-01-15", Outcome.Met)]
    [InlineData("kind: leave-exemption, months: 6, reasons: [waiver]", "2020-01-15", Outcome.NotApplicable)]
    public void Some_are_let_off_for_a_cycle(string exemption, string? joined, Outcome outcome)
    {
        var report = Member().Joined(joined).OnLeave("2025-03-01", "2025-08-31", "parental").AuditUnder(With(exemption, exemption: true), "2025-12-31");

        Assert.Equal(outcome, report.Of("rule").Outcome);
        Assert.Equal(outcome == Outcome.Met ? Outcome.NotApplicable : Outcome.CannotTell, report.Of("dates").Outcome);
        Assert.Equal("the registration with Board of Examples", report.Of("rule").Subject);
    }

    [Theory]
    [InlineData(TwoYears, "2025-12-31", "2024-01-01", "2025-12-31")]
    [InlineData(TwoYears, "2026-01-01", "2026-01-01", "2027-12-31")]
    [InlineData(TwoYears, "2023-12-31", "2022-01-01", "2023-12-31")]
    [InlineData("{kind: registration-month, months: 12, zone: Europe/London}", "2025-12-31", "2025-01-01", "2025-12-31")]
    [InlineData("{kind: registration-month, months: 36, zone: Europe/London}", "2025-12-31", "2023-01-01", "2025-12-31")]
    [InlineData("{kind: rolling, months: 12, zone: Europe/London}", "2025-05-31", "2024-06-01", "2025-05-31")]
    [InlineData("{kind: rolling, months: 12, zone: Europe/London}", "2024-02-28", "2023-03-01", "2024-02-28")]
    public void Cycles_are_of_fixed_dates_or_the_month_of_joining_or_roll(string cycle, string on, string from, string to)
    {
        var report = Member().AuditUnder(With("kind: dates-in-cycle", cycle), on);

        Assert.Equal((Day(from), Day(to)), (report.From, report.To));
    }

    [Fact]
    public void A_cycle_that_begins_with_the_month_of_joining_cannot_be_placed_without_it()
    {
        var finding = Member(Learn("a", "2025-05-01", 5)).Joined(null).Check("kind: pieces-minimum, minimum: 1", cycle: "{kind: registration-month, months: 12, zone: Europe/London}");

        Assert.Equal((Outcome.CannotTell, "Add 'joined', the day of joining, to the registration."), (finding.Outcome, finding.Remedy));
        Assert.StartsWith("The record does not say when the learner's cycle began; the 12 months up to 31 December 2025 are looked at instead. 1 entry of at least 1", finding.Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(900, 900, Outcome.Met)]
    [InlineData(1799, 1, Outcome.NotMet)] // enough for the cycle, and not for each year
    public void A_floor_for_each_year_of_a_cycle_is_a_run_of_one_year(int first, int second, Outcome outcome)
    {
        var record = Member(Learn("a", "2024-05-01", first), Learn("b", "2025-05-01", second));

        Assert.Equal(Outcome.Met, record.Check("kind: minutes-minimum, minimum: 1800", cycle: TwoYears).Outcome);
        Assert.Equal(outcome, record.Check("kind: sliding-minimum, minimum: 900, years: 1", cycle: TwoYears).Outcome);
    }
}
