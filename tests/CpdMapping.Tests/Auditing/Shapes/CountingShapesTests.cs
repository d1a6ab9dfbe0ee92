using CpdMapping.Learning;
using FsCheck;
using FsCheck.Fluent;
using static CpdMapping.Tests.Auditing.Cases;
using static CpdMapping.Tests.Auditing.Shapes.Fiction;
using Outcome = CpdMapping.Auditing.Outcome;

namespace CpdMapping.Tests.Auditing.Shapes;

/// <summary>What counts towards a sum, and how much: caps, caps of a day, repeats, and filters.</summary>
public class CountingShapesTests
{
    private const string CappedReading = "kind: minutes-minimum, minimum: 600, caps: [{most: 300, only: {called: of private study, activities: [reading]}}]";

    [Theory]
    [InlineData(300, 300, Outcome.Met)]
    [InlineData(300, 900, Outcome.Met)]
    [InlineData(299, 900, Outcome.NotMet)]
    public void Of_a_kind_that_is_capped_no_more_counts(int course, int reading, Outcome outcome)
    {
        var finding = Member(Learn("course", "2025-03-01", course), Learn("book", "2025-04-01", reading, ActivityKind.Reading)).Check(CappedReading);

        Assert.Equal(outcome, finding.Outcome);
        Assert.Equal(Math.Min(reading, 300), finding.Sum!.Lines.Single(l => l.Entry == "book").Counted);
    }

    [Fact]
    public void What_a_cap_leaves_out_is_told()
    {
        var finding = Member(Learn("course", "2025-03-01", 120), Learn("book", "2025-04-01", 200, ActivityKind.Reading), Learn("film", "2025-05-01", 200, ActivityKind.Reading)).Check(CappedReading);

        Assert.Equal(
            "7 hours of at least 10 hours in the year from 1 January 2025 to 31 December 2025. 1 hour 40 minutes of 'film' is left out: At most 5 hours of private study count.",
            finding.Found);
        Assert.Equal("Record 3 hours more, dated inside the year.", finding.Remedy);
        Assert.Equal([new("course", 120, 120), new("book", 200, 200), new("film", 200, 100, "At most 5 hours of private study count.")], finding.Sum!.Lines);
        Assert.Equal((420, 600, 600), (finding.Sum.Total, finding.Sum.Asked, finding.Sum.AskedAtMost));
    }

    [Theory]
    [InlineData("kind: minutes-minimum, minimum: 960, day-cap: 480", Outcome.NotMet, 900)]
    [InlineData("kind: minutes-minimum, minimum: 900, day-cap: 480", Outcome.Met, 900)]
    public void Of_one_day_no_more_counts_than_the_cap(string rule, Outcome outcome, int total)
    {
        var record = Member(Learn("day", "2025-03-01", 700), Learn("evening", "2025-03-01", 60), Learn("next", "2025-03-02", 420));

        Assert.Equal((outcome, total), (record.Check(rule).Outcome, record.Check(rule).Sum!.Total));
        Assert.Equal("At most 8 hours of one day count.", record.Check(rule).Sum!.Lines[1].Why);
    }

    [Fact]
    public void An_activity_of_several_days_is_spread_evenly_over_them()
    {
        var long1 = Learn("residential", "2025-03-01", 1441).Until("2025-03-03");
        var finding = Member(long1, Learn("extra", "2025-03-02", 60)).Check("kind: minutes-minimum, minimum: 1, day-cap: 481");

        Assert.Equal([new("extra", 60, 60), new("residential", 1441, 1382, "At most 8 hours 1 minute of one day count.")], finding.Sum!.Lines);
    }

    [Theory]
    [InlineData("basics", "basics", 60)]
    [InlineData("basics", "advanced", 120)]
    public void A_course_that_is_repeated_counts_once(string first, string second, int total)
    {
        var record = Member(Learn("a", "2025-03-01", 60).By(course: first), Learn("b", "2025-04-01", 60).By(course: second));

        Assert.Equal(total, record.Check("kind: minutes-minimum, minimum: 120, once-each: true").Sum!.Total);
    }

    [Fact]
    public void Without_a_course_the_title_and_the_provider_tell_a_repeat()
    {
        RecordEntry[] entries = [Learn("a", "2025-03-01", 60).By("A School", title: "Listening, again"), Learn("b", "2025-04-01", 60).By("a school", title: "LISTENING AGAIN!"), Learn("c", "2025-05-01", 60).By("B School", title: "Listening again")];
        var finding = Member(entries).Check("kind: pieces-minimum, minimum: 3, once-each: true");

        Assert.Equal([1, 0, 1], finding.Sum!.Lines.Select(l => l.Counted));
        Assert.Equal("It repeats 'a'.", finding.Sum.Lines[1].Why);
        Assert.Equal(Outcome.Met, Member(entries).Check("kind: pieces-minimum, minimum: 3").Outcome);
    }

    [Theory]
    [InlineData("providers: [The Example School]", "school")]
    [InlineData("provided: true", "school", "other")]
    [InlineData("courses: [basics]", "other")]
    [InlineData("claims: [swe-professional-standards@2019/4.2]", "alone")]
    [InlineData("claims: [swe-professional-standards@2019]", "alone", "short")]
    [InlineData("evidence: [Feedback]", "short")]
    [InlineData("minutes-from: 30", "school", "other", "alone")]
    [InlineData("minutes-from: 30, provided: true", "school", "other")]
    [InlineData("assured: confirmed", "school")]
    [InlineData("assured: evidenced", "school", "other", "alone", "short")]
    public void A_filter_keeps_what_fits_all_of_it(string filter, params string[] kept)
    {
        var record = Member(
            Learn("school", "2025-01-01", 30).By("the example school") with { Confirmed = new Confirmation("J. Example", "manager", Day("2025-01-05")) },
            Learn("other", "2025-01-02", 60).By("Another", "basics"),
            Learn("alone", "2025-01-03", 60).Claiming("4.2"),
            Learn("short", "2025-01-04", 29).Claiming("3.1") with { Evidence = [new Evidence("feedback", "From a family")] });

        Assert.Equal(kept, record.Check($"kind: pieces-minimum, minimum: 1, only: {{called: that fit, {filter}}}").Entries);
    }

    [Fact]
    public void The_highest_number_is_asked_of_whoever_has_several_roles()
    {
        const string Rule = "kind: minutes-minimum, by-role: [{roles: [nurse], minimum: 60}, {roles: [midwife], minimum: 120}]";
        var record = Member(Learn("a", "2025-01-01", 100));

        Assert.Equal(Outcome.Met, record.Registered(r => r with { Role = "Nurse" }).Check(Rule).Outcome);
        Assert.Equal(Outcome.NotMet, record.Registered(r => r with { Role = "Nurse; midwife" }).Check(Rule).Outcome);
        Assert.Equal(Outcome.CannotTell, record.Registered(r => r with { Role = "nurse; healer" }).Check(Rule).Outcome);
    }

    [Fact]
    public void What_counts_never_rises_above_what_was_done_and_adds_up()
    {
        var entries = Gen.Choose(0, 900).Two().Select(n => Learn($"e{n.Item1}-{n.Item2}", Day("2025-01-01").AddDays(n.Item2 % 9).ToString("yyyy-MM-dd", null), n.Item1, (ActivityKind)(n.Item2 % 5)));
        const string Rule = "kind: minutes-minimum, minimum: 6000, day-cap: 480, once-each: true, caps: [{most: 700, only: {called: of reading, activities: [reading]}}, {most: 900, only: {called: alone, activities: [reading, other]}}]";

        Prop.ForAll(entries.ListOf().ToArbitrary(), list =>
        {
            var distinct = list.DistinctBy(e => e.Id).ToArray();
            var sum = Member(distinct).Check(Rule).Sum!;
            var less = Member(distinct.Skip(1).ToArray()).Check(Rule).Sum!;
            return sum.Lines.All(l => l.Counted >= 0 && l.Counted <= l.Amount && (l.Counted == l.Amount) == (l.Why is null))
                && sum.Total == sum.Lines.Sum(l => l.Counted)
                && less.Total <= sum.Total;
        }).QuickCheckThrowOnFailure();
    }
}
