using CpdMapping.Auditing;
using CpdMapping.Learning;
using static CpdMapping.Tests.Auditing.Cases;

namespace CpdMapping.Tests.Auditing;

/// <summary>Each rule: a record that passes, one that fails, one that cannot be told, one that is let off.</summary>
public class RuleTests
{
    private static readonly RecordEntry Talk = Good.Entries[0];
    private static readonly RecordEntry Article = Good.Entries[1];

    [Theory]
    [InlineData("two-pieces")]
    [InlineData("different-pieces")]
    [InlineData("peer-reflection")]
    [InlineData("dated-in-year")]
    [InlineData("impact")]
    [InlineData("on-time")]
    [InlineData("cpd-standard")]
    public void Who_joined_late_is_let_off_every_rule(string rule)
    {
        var finding = Record().Joined("2025-09-01").Audit().Of(rule);

        Assert.Equal(Outcome.NotApplicable, finding.Outcome);
        Assert.Equal("Joined on 1 September 2025, on or after 1 September 2025, so no CPD is asked for in the registration year from 1 December 2024 to 30 November 2025.", finding.Found);
    }

    [Theory]
    [InlineData("2025-08-31", Outcome.NotApplicable, Outcome.Met)]
    [InlineData("2025-09-01", Outcome.Met, Outcome.NotApplicable)]
    [InlineData("2025-11-30", Outcome.Met, Outcome.NotApplicable)]
    [InlineData("2024-09-01", Outcome.NotApplicable, Outcome.Met)]
    [InlineData(null, Outcome.CannotTell, Outcome.Met)]
    public void The_exemption_is_for_joining_since_1_September(string? joined, Outcome exemption, Outcome pieces)
    {
        var report = Good.Joined(joined).Audit();

        Assert.Equal(exemption, report.Of("joined-late").Outcome);
        Assert.Equal(pieces, report.Of("two-pieces").Outcome);
        Assert.True(report.IsReadyToSubmit);
    }

    [Fact]
    public void Of_several_registrations_with_the_body_the_latest_joining_counts()
    {
        var restored = Good with { Registrations = [new Registration { Body = "social-work-england", Joined = Day("2025-09-15") }, .. Good.Registrations, new Registration { Body = "hcpc", Joined = Day("2025-10-01") }] };

        Assert.Contains("15 September 2025", restored.Audit().Of("joined-late").Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_registration_the_rules_that_need_it_cannot_be_told()
    {
        var report = (Good with { Registrations = [new Registration { Body = "hcpc", Joined = Day("2025-10-01") }] }).Audit();

        Assert.Equal(["joined-late", "on-time"], report.Findings.Where(f => f.Outcome == Outcome.CannotTell).Select(f => f.Rule));
        Assert.Contains("no registration with Social Work England", report.Of("on-time").Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_pieces_are_enough()
    {
        var finding = Good.Audit().Of("two-pieces");

        Assert.Equal(Outcome.Met, finding.Outcome);
        Assert.Equal("2 pieces of at least 2 in the registration year from 1 December 2024 to 30 November 2025.", finding.Found);
        Assert.Equal(["talk", "article"], finding.Entries);
        Assert.Null(finding.Remedy);
        Assert.Null(finding.By);
    }

    [Fact]
    public void One_piece_is_not_enough_and_the_remedy_has_a_date()
    {
        var finding = Record(Talk).Audit().Of("two-pieces");

        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal("1 piece of at least 2 in the registration year from 1 December 2024 to 30 November 2025.", finding.Found);
        Assert.Equal("Record 1 piece more, dated inside the registration year.", finding.Remedy);
        Assert.Equal(Moment("2025-11-30T23:59:00+00:00"), finding.By);
    }

    [Theory]
    [InlineData("2024-11-30", "2025-11-30", 1)]
    [InlineData("2024-12-01", "2025-11-30", 2)]
    [InlineData("2024-12-01", "2025-12-01", 1)]
    public void Pieces_count_by_their_last_day(string first, string second, int pieces)
    {
        var report = Record(Piece("a", first, "A", "x", "y"), Piece("b", second, "B", "z", "w")).Audit();

        Assert.Equal(pieces, report.Of("two-pieces").Entries.Count);
    }

    [Fact]
    public void An_activity_over_the_new_year_counts_where_it_ends()
    {
        var over = Talk with { Activity = Talk.Activity! with { From = Day("2024-11-20"), To = Day("2024-12-02") } };

        Assert.Equal(Outcome.Met, Record(over, Article).Audit().Of("two-pieces").Outcome);
    }

    [Fact]
    public void Withdrawn_pieces_do_not_count()
    {
        var record = Record(Talk, Article, new RecordEntry { Id = "w", Logged = On, Withdraws = "article", Because = "It was not read." });

        Assert.Equal(Outcome.NotMet, record.Audit().Of("two-pieces").Outcome);
    }

    [Fact]
    public void Entries_of_other_years_are_named_and_are_no_fault()
    {
        var finding = Record(Talk, Article, Piece("older", "2024-11-30", "Older")).Audit().Of("dated-in-year");

        Assert.Equal(Outcome.Met, finding.Outcome);
        Assert.Equal("2 of 3 entries are dated inside the registration year from 1 December 2024 to 30 November 2025. These are not, and do not count here: 'older' (30 November 2024).", finding.Found);
    }

    [Fact]
    public void A_long_record_names_its_latest_other_entries()
    {
        var older = Enumerable.Range(1, 9).Select(i => Piece("e" + i, $"2020-01-0{i}", "E"));

        var found = Record([.. older, Talk]).Audit().Of("dated-in-year").Found;

        Assert.Contains("do not count here: 4 earlier entries, 'e5' (5 January 2020)", found, StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_of_other_years_alone_are_not_enough()
    {
        Assert.Equal(Outcome.NotMet, Record(Piece("older", "2024-11-30", "Older")).Audit().Of("dated-in-year").Outcome);
    }

    [Theory]
    [InlineData("dated-in-year")]
    [InlineData("different-pieces")]
    [InlineData("impact")]
    public void Of_an_empty_record_some_rules_cannot_tell(string rule)
    {
        Assert.Equal(Outcome.CannotTell, Record().Audit().Of(rule).Outcome);
    }

    [Fact]
    public void Different_pieces_are_different()
    {
        Assert.Equal(Outcome.Met, Good.Audit().Of("different-pieces").Outcome);
    }

    [Fact]
    public void Copies_are_found_whatever_their_case_and_spacing()
    {
        var copy = Article with { Id = "copy", Activity = Article.Activity! with { Title = "AN ARTICLE, about kinship  care!" } };

        var finding = Record(Talk, Article, copy).Audit().Of("different-pieces");

        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal("The text is the same in 'article' and 'copy'.", finding.Found);
        Assert.Equal(["article", "copy"], finding.Entries);
    }

    [Fact]
    public void Near_copies_are_for_a_person_to_look_at()
    {
        var near = Article with { Id = "near", Reflection = Article.Reflection! with { Impact = Article.Reflection.Impact + " Indeed." } };

        var finding = Record(Talk, Article, near).Audit().Of("different-pieces");

        Assert.Equal(Outcome.CannotTell, finding.Outcome);
        Assert.Contains("'article' and 'near'", finding.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void One_reflection_under_two_titles_is_for_a_person_to_look_at()
    {
        var other = Article with { Id = "other", Activity = Article.Activity! with { Title = "Something else" } };

        Assert.Equal(Outcome.CannotTell, Record(Article, other).Audit().Of("different-pieces").Outcome);
    }

    [Fact]
    public void Two_pieces_of_one_title_without_a_reflection_cannot_be_told_apart()
    {
        Assert.Equal(Outcome.CannotTell, Record(Piece("a", "2025-01-01", "Supervision"), Piece("b", "2025-02-01", "Supervision")).Audit().Of("different-pieces").Outcome);
        Assert.Equal(Outcome.Met, Record(Piece("a", "2025-01-01", "Supervision"), Piece("b", "2025-02-01", "Reading")).Audit().Of("different-pieces").Outcome);
    }

    [Fact]
    public void A_peer_reflection_with_text_is_enough()
    {
        Assert.Equal(Outcome.Met, Good.Audit().Of("peer-reflection").Outcome);
        Assert.Equal(["talk"], Good.Audit().Of("peer-reflection").Entries);
    }

    [Fact]
    public void No_peer_is_not_enough()
    {
        var finding = Record(Article).Audit().Of("peer-reflection");

        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Equal("0 pieces of at least 1 with a peer reflection in the registration year from 1 December 2024 to 30 November 2025.", finding.Found);
    }

    [Fact]
    public void A_peer_without_text_cannot_be_told()
    {
        var finding = Record(Talk with { Peer = new PeerReflection("J. Example", "team manager", "  ") }).Audit().Of("peer-reflection");

        Assert.Equal(Outcome.CannotTell, finding.Outcome);
        Assert.Contains("'talk' names a peer, but not what came of the talk.", finding.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Impact_is_asked_for_in_every_piece()
    {
        var without = Article with { Reflection = new Reflection("Something", " ") };

        Assert.Equal(Outcome.Met, Good.Audit().Of("impact").Outcome);
        Assert.Equal(Outcome.NotMet, Record(Talk, without).Audit().Of("impact").Outcome);
        Assert.Equal("1 of 2 pieces says what difference it made or will make. Not written in 'article'.", Record(Talk, without).Audit().Of("impact").Found);
        Assert.Equal(Outcome.NotMet, Record(Talk, Article with { Reflection = null }).Audit().Of("impact").Outcome);
    }

    [Theory]
    [InlineData("2025-11-30T23:59:59Z", Outcome.Met)] // The minute that is named is in time.
    [InlineData("2025-12-01T00:00:00Z", Outcome.NotMet)]
    [InlineData("2025-12-01T00:30:00+01:00", Outcome.Met)] // 23:30 in London
    [InlineData("2025-11-30T23:30:00-01:00", Outcome.NotMet)] // 00:30 in London
    [InlineData("2024-12-01T00:00:00Z", Outcome.Met)]
    [InlineData("2024-11-30T23:59:59Z", Outcome.CannotTell)] // of the year before
    [InlineData("2025-07-01T09:00:00Z", Outcome.Met)]
    public void Handing_in_counts_by_London_time(string submitted, Outcome outcome)
    {
        Assert.Equal(outcome, Good.Submitted(submitted).Audit().Of("on-time").Outcome);
    }

    [Fact]
    public void Times_are_told_as_in_London()
    {
        Assert.Equal("Handed in at 10:00 on 1 July 2025; the deadline is 23:59 on 30 November 2025 (Europe/London).", Good.Submitted("2025-07-01T09:00:00Z").Audit().Of("on-time").Found);
    }

    [Fact]
    public void A_later_handing_in_does_not_spoil_an_earlier_one()
    {
        Assert.Equal(Outcome.Met, Good.Submitted("2025-12-05T09:00:00Z", "2025-11-02T09:00:00Z").Audit().Of("on-time").Outcome);
    }

    [Fact]
    public void Before_the_deadline_it_cannot_be_told()
    {
        var finding = Good.Submitted().Audit(Day("2025-11-30")).Of("on-time");

        Assert.Equal(Outcome.CannotTell, finding.Outcome);
        Assert.True(finding.AwaitsSubmission);
        Assert.Equal(Moment("2025-11-30T23:59:00Z"), finding.By);
        Assert.StartsWith("Hand it in by 23:59 on 30 November 2025 (Europe/London)", finding.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void After_the_deadline_it_is_not_met()
    {
        var finding = Good.Submitted().Audit(Day("2025-12-01"), inCycle: Day("2025-11-30")).Of("on-time");

        Assert.Equal(Outcome.NotMet, finding.Outcome);
        Assert.Null(finding.By);
    }

    [Fact]
    public void The_eight_parts_are_advised_and_counted_within_the_year()
    {
        var all = Record(Talk.Claiming("4.1", "4.2", "4.3", "4.4", "3.1"), Article.Claiming("4.5", "4.6", "4.7", "4.8"));
        var some = Record(Talk.Claiming("4.1", "4.2", "3.1"), Piece("older", "2024-11-30", "Older").Claiming("4.3"));

        Assert.Equal(Outcome.Met, all.Audit().Of("cpd-standard").Outcome);
        Assert.Equal("8 of 8 parts are touched in the registration year from 1 December 2024 to 30 November 2025.", all.Audit().Of("cpd-standard").Found);
        var finding = some.Audit().Of("cpd-standard");
        Assert.Equal((Outcome.NotMet, RuleWeight.Advised), (finding.Outcome, finding.Weight));
        Assert.Contains("2 of 8 parts are touched", finding.Found, StringComparison.Ordinal);
        Assert.Contains("Not yet: 4.3, 4.4, 4.5, 4.6, 4.7 and 4.8.", finding.Found, StringComparison.Ordinal);
        Assert.Equal(["talk"], finding.Entries);
    }

    [Fact]
    public void A_claim_on_the_whole_standard_touches_none_of_its_parts()
    {
        Assert.Contains("0 of 8 parts are touched", Record(Talk.Claiming("4")).Audit().Of("cpd-standard").Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_coverage_of_the_edition_it_cannot_be_told()
    {
        var finding = Good.Audit(mapped: false).Of("cpd-standard");

        Assert.Equal(Outcome.CannotTell, finding.Outcome);
        Assert.Equal("Map the record to 'swe-professional-standards@2019' too.", finding.Remedy);
    }
}
