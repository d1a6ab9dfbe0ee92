using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Mapping.Gaps;
using CpdMapping.Standards;
using static CpdMapping.Tests.Mapping.Examples;

namespace CpdMapping.Tests.Mapping;

public class EvidenceMapperTests
{
    private static readonly EvidenceMapper Whole = new(Library);
    private static readonly EvidenceMapper Shared = new(Library, MappingPolicy.Shared);

    [Fact]
    public void Whole_credits_each_standard_with_the_whole_activity()
    {
        var coverage = Whole.Map(Record(Entry("e1", 180, "flat@2020/a", "flat@2020/b"), Entry("e2", 60, "flat@2020/a")), Flat);

        var edition = Assert.Single(coverage.Editions);
        Assert.Equal([240, 180, 0], edition.Standards.Select(s => s.Claimed.Minutes));
        Assert.Equal(240, edition.Touched.Minutes);
        Assert.Null(edition.Unallocated);
        Assert.Equal(240, coverage.Total.Minutes);
        Assert.Equal("test 1", coverage.DataSet);
    }

    [Fact]
    public void A_standard_of_some_sessions_is_credited_with_the_minutes_of_those()
    {
        var edition = Whole.Map(Record(Entry("e1", 180, "tree@2018/1.1=60min", "tree@2018/1.2.1=90min", "tree@2018/2"), Entry("e2", 30, "tree@2018/1.1=60min")), Tree).Editions[0];

        Assert.Equal(["1.1: 90", "1.2.1: 90", "2: 180"], edition.Standards.Where(s => s.Claimed.Minutes > 0).Select(s => $"{s.Standard.Ref.Code}: {s.Claimed.Minutes}"));
        // The two may be of the same session: above them, the longer counts.
        var above = edition.Standards.Single(s => s.Standard.Ref.Code == "1").RolledUp;
        Assert.Equal(120, above.Minutes);
        Assert.Equal([new Fraction(1, 2), Fraction.One], above.Explain().Lines.Select(line => line.Share));
        Assert.Equal(above.Minutes, above.Explain().Recompute());
        Assert.Equal(210, edition.Touched.Minutes);
    }

    [Fact]
    public void Whole_is_the_default_policy()
    {
        Assert.Same(MappingPolicy.Whole, Whole.Map(Record()).Policy);
    }

    [Fact]
    public void Shared_divides_minutes_by_share_and_shows_what_is_left()
    {
        var coverage = Shared.Map(Record(Entry("e1", 180, "flat@2020/a=1/2", "flat@2020/b=1/3", "tree@2018/2=1")), Flat, Tree);

        Assert.Equal([90, 60, 0], coverage.Editions[0].Standards.Select(s => s.Claimed.Minutes));
        Assert.Equal(30, coverage.Editions[0].Unallocated!.Minutes);
        Assert.Equal(0, coverage.Editions[1].Unallocated!.Minutes);
        Assert.Equal(180, coverage.Editions[1].Touched.Minutes);
    }

    [Fact]
    public void Claims_without_a_share_leave_the_minutes_unallocated()
    {
        var edition = Shared.Map(Record(Entry("e1", 100, "flat@2020/a")), Flat).Editions[0];

        Assert.Equal(0, edition.Standards[0].Claimed.Minutes);
        Assert.Equal(100, edition.Unallocated!.Minutes);
        Assert.Equal("e1", Assert.Single(edition.Standards[0].Entries).Id);
    }

    [Fact]
    public void The_largest_remainders_make_printed_figures_add_up()
    {
        var edition = Shared.Map(Record(Entry("e1", 100, "flat@2020/a=1/3", "flat@2020/b=1/3", "flat@2020/c=1/3")), Flat).Editions[0];

        Assert.Equal([34, 33, 33], edition.Standards.Select(s => s.Claimed.Minutes));
        Assert.Equal([1, 0, 0], edition.Standards.Select(s => s.Claimed.Explain().Rounding));
        Assert.Equal(0, edition.Unallocated!.Minutes);
    }

    [Fact]
    public void Shares_above_one_are_refused_by_name()
    {
        var record = Record(Entry("e7", 100, "flat@2020/a=2/3", "flat@2020/b=1/2"));

        var error = Assert.Throws<ArgumentException>(() => Shared.Map(record, Flat));
        Assert.Contains("'e7'", error.Message, StringComparison.Ordinal);
        Assert.Contains("7/6", error.Message, StringComparison.Ordinal);
        Assert.Equal(100, Whole.Map(record, Flat).Editions[0].Touched.Minutes);
    }

    [Fact]
    public void A_claim_on_a_parent_does_not_credit_its_children()
    {
        var edition = Whole.Map(Record(Entry("e1", 60, "tree@2018/1")), Tree).Editions[0];

        Assert.Equal(60, Of(edition, "1").Claimed.Minutes);
        Assert.Equal(0, Of(edition, "1.1").RolledUp.Minutes);
        Assert.Equal(60, Of(edition, "h").RolledUp.Minutes);
        Assert.Equal(0, Of(edition, "h").Claimed.Minutes);
    }

    [Fact]
    public void A_parent_and_its_child_claimed_by_one_activity_count_once()
    {
        var edition = Whole.Map(Record(Entry("e1", 60, "tree@2018/1", "tree@2018/1.2.1", "tree@2018/1.1"), Entry("e2", 30, "tree@2018/1.2")), Tree).Editions[0];

        Assert.Equal(90, Of(edition, "1").RolledUp.Minutes);
        Assert.Equal(90, Of(edition, "1.2").RolledUp.Minutes);
        Assert.Equal(60, Of(edition, "1.2.1").RolledUp.Minutes);
        Assert.Equal(["tree@2018/1", "tree@2018/1.1", "tree@2018/1.2.1"], Of(edition, "1").RolledUp.Explain().Lines[0].Standards);
    }

    [Fact]
    public void Shares_of_a_parent_and_its_child_are_added_up()
    {
        var edition = Shared.Map(Record(Entry("e1", 100, "tree@2018/1=1/4", "tree@2018/1.2.1=1/4", "tree@2018/2=1/2")), Tree).Editions[0];

        Assert.Equal(50, Of(edition, "1").RolledUp.Minutes);
        Assert.Equal(25, Of(edition, "1").Claimed.Minutes);
        Assert.Equal(100, Of(edition, "h").RolledUp.Minutes);
        Assert.Single(Of(edition, "1").RolledUp.Explain().Lines);
    }

    [Fact]
    public void A_repeated_claim_counts_once()
    {
        var record = Record(Entry("e1", 60, "flat@2020/a=1/4", "flat@2020/a=1/2"));

        Assert.Equal(60, Whole.Map(record, Flat).Editions[0].Standards[0].Claimed.Minutes);
        Assert.Equal(30, Shared.Map(record, Flat).Editions[0].Standards[0].Claimed.Minutes);
    }

    [Fact]
    public void Corrected_and_withdrawn_entries_do_not_count()
    {
        var first = Entry("e1", 60, "flat@2020/a");
        var record = Record(
            first,
            Entry("e2", 45, "flat@2020/b") with { Corrects = "e1" },
            Entry("e3", 90, "flat@2020/c"),
            new RecordEntry { Id = "e4", Logged = first.Logged, Withdraws = "e3", Because = "It was cancelled." });

        var coverage = Whole.Map(record);

        Assert.Equal([0, 45, 0], coverage.Editions[0].Standards.Select(s => s.Claimed.Minutes));
        Assert.Equal(45, coverage.Total.Minutes);
        Assert.Equal("e2", Assert.Single(coverage.Claims).Entry);
    }

    [Fact]
    public void Without_editions_every_loaded_edition_that_is_claimed_is_mapped()
    {
        var coverage = Whole.Map(Record(Entry("e1", 60, "tree@2018/2", "unknown@2020/1", "flat@2020/a")));

        Assert.Equal([Flat, Tree], coverage.Editions.Select(e => e.Edition.Ref));
        Assert.Equal([true, false, true], coverage.Claims.Select(c => c.Counted));
        Assert.Equal(ReferenceState.Invalid, coverage.Claims[1].AtActivity);
    }

    [Fact]
    public void Editions_come_in_the_order_asked_each_once()
    {
        Assert.Equal([Tree, Flat], Whole.Map(Record(), Tree, Flat, Tree).Editions.Select(e => e.Edition.Ref));
    }

    [Fact]
    public void An_edition_that_is_not_loaded_is_refused()
    {
        Assert.Throws<StandardNotFoundException>(() => Whole.Map(Record(), EditionRef.Parse("flat@1999")));
    }

    [Fact]
    public void Claims_of_another_edition_are_listed_and_not_carried_over()
    {
        var coverage = Whole.Map(Record(Entry("e1", 60, "old@2010/x")), Flat);

        var claim = Assert.Single(coverage.Claims);
        Assert.False(claim.Counted);
        Assert.Equal(ReferenceState.ValidButSuperseded, claim.AtActivity);
        Assert.Equal([Flat], claim.Successors);
        Assert.Equal(0, coverage.Editions[0].Touched.Minutes);
        Assert.Equal(60, coverage.Total.Minutes);
    }

    [Fact]
    public void The_state_of_a_claim_is_that_of_the_activitys_last_day()
    {
        var coverage = Whole.Map(Record(Entry("e1", 60, "old@2010/x").On("2019-12-31"), Entry("e2", 60, "old@2010/x").On("2020-01-01")));

        Assert.Equal([ReferenceState.Current, ReferenceState.ValidButSuperseded], coverage.Claims.Select(c => c.AtActivity));
        Assert.True(coverage.Claims[0].Successors.IsEmpty);
        Assert.Equal([true, true], coverage.Claims.Select(c => c.Counted));
    }

    [Fact]
    public void Changed_facts_are_told_where_there_is_a_snapshot()
    {
        var claim = Claim("flat@2020/a");
        var changed = claim with { Standard = claim.Standard with { Fingerprint = "other" } };
        var unpinned = claim with { Standard = claim.Standard with { Fingerprint = "", Revision = 0 } };
        var record = Record(Entry("e1", 60) with { Alignments = [claim, changed, unpinned] });

        Assert.Equal([false, true, false], Whole.Map(record).Claims.Select(c => c.WordingChanged));
    }

    [Fact]
    public void A_code_that_the_edition_lacks_and_a_heading_do_not_count()
    {
        var coverage = Whole.Map(Record(Entry("e1", 60, "tree@2018/9", "tree@2018/h")), Tree);

        Assert.Equal([false, false], coverage.Claims.Select(c => c.Counted));
        Assert.Equal(ReferenceState.Invalid, coverage.Claims[0].AtActivity);
        Assert.Equal(0, coverage.Editions[0].Touched.Minutes);
    }

    [Fact]
    public void Gaps_are_claimable_standards_without_a_claim_or_without_evidence()
    {
        var record = Record(Entry("e1", 60, "tree@2018/1.2.1").WithEvidence(), Entry("e2", 60, "tree@2018/2"));

        var gaps = Whole.Map(record, Tree).Gaps.Select(g => (g.Standard.Ref.Code, g.Kinds[0]));

        Assert.Equal([("1.1", GapKind.NotCovered), ("2", GapKind.OnlyDeclared)], gaps);
    }

    [Fact]
    public void Evidence_reflections_and_the_latest_day_are_counted()
    {
        var record = Record(
            Entry("e2", 60, "flat@2020/a").On("2025-06-01") with { Reflection = new Reflection("Much") },
            Entry("e1", 60, "flat@2020/a").On("2025-03-01").WithEvidence());

        var standard = Whole.Map(record).Editions[0].Standards[0];

        Assert.Equal((1, 1, new DateOnly(2025, 6, 1)), (standard.WithEvidence, standard.WithReflection, standard.Latest));
        Assert.Equal(["e1", "e2"], standard.Entries.Select(e => e.Id));
    }

    private static StandardCoverage Of(EditionCoverage edition, string code) => edition.Standards.Single(s => s.Standard.Ref.Code == code);
}
