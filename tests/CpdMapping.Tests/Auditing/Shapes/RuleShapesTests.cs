using CpdMapping.Auditing;
using CpdMapping.Learning;
using static CpdMapping.Tests.Auditing.Cases;
using static CpdMapping.Tests.Auditing.Shapes.Fiction;

namespace CpdMapping.Tests.Auditing.Shapes;

/// <summary>The kinds of rule that no real scheme among the shipped ones names: each passes, fails and, where it can, leaves open.</summary>
public class RuleShapesTests
{
    private const string Domains = "kind: categories-minimum, of: minutes, minimum: 60, categories: ["
        + "{called: on law, claims: [swe-professional-standards@2019/4.2]}, {called: on listening, claims: [swe-professional-standards@2019/4.4]}, {called: on courses, courses: [basics]}]";

    [Fact]
    public void One_activity_serves_several_categories_and_is_added_up_once()
    {
        var finding = Member(Learn("both", "2025-02-01", 60).Claiming("4.2", "4.4"), Learn("course", "2025-03-01", 90).By(course: "basics")).Check(Domains);

        Assert.Equal(Outcome.Met, finding.Outcome);
        Assert.Equal(
            "3 of 3 categories reach 1 hour in the year from 1 January 2025 to 31 December 2025: 1 hour on law, 1 hour on listening and 1 hour 30 minutes on courses. "
            + "Together they are 2 hours 30 minutes, as each is added up once.",
            finding.Found);
    }

    [Fact]
    public void A_category_that_is_short_is_named()
    {
        var record = Member(Learn("both", "2025-02-01", 59).Claiming("4.2", "4.4"), Learn("course", "2025-03-01", 90).By(course: "basics"));

        Assert.Equal("Still missing, of which 2 are needed: 1 minute on law and 1 minute on listening.", record.Check(Domains).Remedy);
        Assert.Equal(Outcome.Met, record.Check(Domains + ", needed: 1").Outcome);
        Assert.Equal(Outcome.NotMet, record.Check(Domains + ", needed: 2").Outcome);
    }

    [Theory]
    [InlineData(100, 200, Outcome.Met)]
    [InlineData(100, 201, Outcome.NotMet)]
    [InlineData(0, 0, Outcome.CannotTell)]
    public void A_part_of_the_time_can_be_asked_for_exactly(int course, int reading, Outcome outcome)
    {
        var record = Member(Learn("a", "2025-02-01", course), Learn("b", "2025-02-02", reading, ActivityKind.Reading));

        Assert.Equal(outcome, record.Check("kind: share-minimum, share: 1/3, only: {called: of courses, activities: [course]}").Outcome);
    }

    [Theory]
    [InlineData("2022-12-31", Outcome.NotMet)] // it lasted to 30 December 2025
    [InlineData("2023-01-01", Outcome.Met)]
    public void A_topic_must_recur(string last, Outcome outcome)
    {
        var record = Member(Learn("ethics", last, 60).By(course: "ethics"));

        Assert.Equal(outcome, record.Check("kind: recurring-topics, months: 36, topics: [{called: on ethics, courses: [ethics]}]").Outcome);
    }

    [Theory]
    [InlineData("2023-01-01", Outcome.Met)]
    [InlineData("2022-12-31", Outcome.NotMet)]
    [InlineData(null, Outcome.CannotTell)]
    public void Who_joined_lately_has_the_whole_time_before_a_topic_is_due(string? joined, Outcome outcome)
    {
        var finding = Member().Joined(joined).Check("kind: recurring-topics, months: 36, topics: [{called: on ethics, courses: [ethics]}]");

        Assert.Equal(outcome, finding.Outcome);
        if (outcome == Outcome.Met)
            Assert.Equal("On 31 December 2025, of 1 topic that must recur within 36 months: on ethics nothing, which is not due before 1 January 2026.", finding.Found);
    }

    [Fact]
    public void The_latest_time_of_a_topic_counts_and_what_lies_ahead_does_not()
    {
        var record = Member(Learn("old", "2021-05-01", 60).By(course: "ethics"), Learn("new", "2024-05-01", 60).By(course: "ethics"), Learn("later", "2025-11-01", 60).By(course: "ethics"));
        var finding = record.Check("kind: recurring-topics, months: 36, topics: [{called: on ethics, courses: [ethics]}]", on: "2025-10-01");

        Assert.Equal(["new"], finding.Entries);
        Assert.EndsWith("on ethics on 1 May 2024, which lasts until 30 April 2027.", finding.Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", Outcome.Met)]
    [InlineData("only: {called: of courses, activities: [course]},", Outcome.CannotTell)]
    public void Each_of_some_pieces_must_be_of_one_sort(string only, Outcome withoutCourse)
    {
        var read = Learn("book", "2025-02-01", 60, ActivityKind.Reading);
        string Rule() => $"kind: each-piece, {only} must: {{called: shown by a certificate, evidence: [certificate]}}";

        Assert.Equal(withoutCourse, Member(read).Check(Rule()).Outcome);
        Assert.Equal(Outcome.Met, Member(read, Learn("a", "2025-03-01", 60)).Check(Rule()).Outcome);
        var missing = Member(read, Learn("a", "2025-03-01", 60) with { Evidence = [new Evidence("notes", "Notes")] }).Check(Rule());
        Assert.Equal((Outcome.NotMet, "a"), (missing.Outcome, Assert.Single(missing.Entries)));
    }

    [Theory]
    [InlineData("one two three", "least: 3, most: 3", Outcome.Met)]
    [InlineData("one - two … three", "least: 3, most: 3", Outcome.Met)] // signs are no words
    [InlineData("one two", "least: 3", Outcome.NotMet)]
    [InlineData("one two three four", "most: 3", Outcome.NotMet)]
    [InlineData("…", "most: 3", Outcome.CannotTell)]
    public void Words_are_counted(string learnt, string limits, Outcome outcome)
    {
        var finding = Member(Piece("a", "2025-02-01", "A", learnt)).Check($"kind: word-limit, field: learnt, {limits}");

        Assert.Equal(outcome, finding.Outcome);
        if (limits == "least: 3")
            Assert.Equal("0 of 1 text about what was learnt have at least 3 words. Not so: 'a' with 2 words.", finding.Found);
    }

    [Fact]
    public void Words_about_a_talk_with_a_peer_are_counted_too()
    {
        var entry = Piece("a", "2025-02-01", "A") with { Peer = new PeerReflection("J. Example", "manager", "We will try it.") };

        Assert.Equal(Outcome.Met, Member(entry).Check("kind: word-limit, field: peer, least: 4").Outcome);
        Assert.Equal(Outcome.NotMet, Member(entry).Check("kind: word-limit, field: peer, least: 5").Outcome);
        Assert.Equal(Outcome.Met, Member(entry).Check("kind: field-filled, field: peer").Outcome);
    }

    [Theory]
    [InlineData("2023-12-31", Outcome.Met)]
    [InlineData("2024-01-01", Outcome.NotMet)]
    public void Evidence_of_the_years_before_must_still_be_named(string day, Outcome outcome)
    {
        var record = Member(Learn("old", day, 60) with { Evidence = [] }, Learn("new", "2025-01-01", 60));

        Assert.Equal(outcome, record.Check("kind: evidence-kept, years: 1").Outcome);
        Assert.Equal(Outcome.CannotTell, Member().Check("kind: evidence-kept, years: 1").Outcome);
    }

    [Theory]
    [InlineData("2026-01-29", Outcome.Met, "2025-01-28T23:59:59+00:00", "2026-01-10T12:00:00+00:00")]
    [InlineData("2026-01-29", Outcome.NotMet, "2025-01-29T00:00:00+00:00", "2026-01-10T12:00:00+00:00")] // a day late
    [InlineData("2026-01-29", Outcome.NotMet, "2026-01-10T12:00:00+00:00", "2026-01-11T12:00:00+00:00")] // two for one year
    [InlineData("2026-01-20", Outcome.CannotTell, "2025-01-20T12:00:00+00:00")] // there is still time
    [InlineData("2025-12-31", Outcome.Met, "2025-01-20T12:00:00+00:00")]
    [InlineData("2024-12-31", Outcome.NotApplicable)]
    public void Each_year_needs_its_statement(string on, Outcome outcome, params string[] made)
    {
        var report = Member().Submitted(made).AuditUnder(With("kind: yearly-statement, within-days: 28", TwoYears), on, "2025-06-01" is var day && on == "2024-12-31" ? on : day);

        Assert.Equal(outcome, report.Of("rule").Outcome);
        Assert.Equal(outcome is Outcome.Met or Outcome.CannotTell or Outcome.NotApplicable, report.IsReadyToSubmit);
    }

    [Fact]
    public void A_statement_that_is_missing_is_named_with_its_last_moment()
    {
        var finding = Member().Submitted("2025-01-20T12:00:00+00:00").AuditUnder(With("kind: yearly-statement, within-days: 28", TwoYears), "2026-01-20", "2025-06-01").Of("rule");

        Assert.Equal("1 of 2 statements was made within 28 days of the year's end. Nothing is recorded for the year to 31 December 2025, due by 23:59 on 28 January 2026.", finding.Found);
        Assert.Equal(Moment("2026-01-28T23:59:00+00:00"), finding.By);
    }

    [Fact]
    public void Severity_follows_from_the_outcome_and_the_weight()
    {
        var finding = Member().Check("kind: pieces-minimum, minimum: 1");

        Assert.Equal(FindingSeverity.Fault, finding.Severity);
        Assert.Equal(FindingSeverity.Query, (finding with { Outcome = Outcome.CannotTell }).Severity);
        Assert.Equal(FindingSeverity.Advice, (finding with { Weight = RuleWeight.Advised }).Severity);
        Assert.Equal(FindingSeverity.None, (finding with { Outcome = Outcome.Met }).Severity);
        Assert.Equal(FindingSeverity.None, (finding with { IsExemption = true }).Severity);
    }
}
