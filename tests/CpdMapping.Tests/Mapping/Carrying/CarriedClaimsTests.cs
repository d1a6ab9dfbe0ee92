using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Standards;
using static CpdMapping.Tests.Mapping.Carrying.CarryExamples;
using static CpdMapping.Tests.Mapping.Examples;

namespace CpdMapping.Tests.Mapping.Carrying;

public class CarriedClaimsTests
{
    [Theory]
    [InlineData("same-text", true)]
    [InlineData("translation-of", true)]
    [InlineData("equivalent", true)]
    [InlineData("narrower", true)]
    [InlineData("replaced-by", true)]
    [InlineData("broader", false)]
    [InlineData("overlaps", false)]
    public void A_relation_carries_minutes_or_only_suggests(string relation, bool carries)
    {
        var coverage = Map([$"mid@2015/1 {relation} new@2020/3"], Entry("e1", 60, "mid@2015/1"));

        Assert.Equal(carries ? 60 : 0, coverage.Of("3").Claimed.Minutes);
        Assert.Equal(carries ? 60 : 0, coverage.Editions[0].Touched.Minutes);
        var claim = Assert.Single(coverage.Claims);
        Assert.Equal(carries, claim.Counted);
        Assert.Equal($"mid@2015/1 {relation} new@2020/3", Assert.Single(carries ? claim.Carried.SelectMany(c => c.Ways) : claim.Suggested).ToString());
        Assert.True((carries ? claim.Suggested.Count : claim.Carried.Count) == 0);
    }

    [Fact]
    public void What_is_read_from_its_end_carries_unless_it_steps_back_in_time_or_to_a_part()
    {
        var library = Library("mid@2015/1 replaced-by new@2020/1", "mid@2015/2 narrower new@2020/2", "mid@2015/3 broader new@2020/3");
        var coverage = new EvidenceMapper(library, carry: CarryPolicy.Crosswalks)
            .Map(Record(Entry("e1", 60, "new@2020/1", "new@2020/2", "new@2020/3")), Mid);

        Assert.Equal([0, 0, 60], coverage.Editions[0].Standards.Select(s => s.Carried.Minutes));
        Assert.Equal(["new@2020/1 replaces mid@2015/1", "new@2020/2 broader mid@2015/2"], coverage.Claims.SelectMany(c => c.Suggested).Select(w => w.ToString()));
    }

    [Fact]
    public void Own_and_carried_minutes_are_stated_apart()
    {
        var coverage = Map(["mid@2015/1 equivalent new@2020/1"], Entry("e1", 60, "mid@2015/1"), Entry("e2", 30, "new@2020/1"));

        var standard = coverage.Of("1");
        Assert.Equal((90, 30, 60), (standard.Claimed.Minutes, standard.Own.Minutes, standard.Carried.Minutes));
        Assert.Equal((90, 60), (coverage.Of("p").RolledUp.Minutes, coverage.Of("p").RolledUpCarried.Minutes));
        Assert.Equal((90, 60), (coverage.Editions[0].Touched.Minutes, coverage.Editions[0].Carried.Minutes));
        Assert.Equal(["e1", "e2"], standard.Entries.Select(e => e.Id));
    }

    [Fact]
    public void The_way_is_shown_in_the_explanation()
    {
        var coverage = Map(
            ["old@2010/1 replaced-by mid@2015/1", "mid@2015/1 narrower new@2020/1"], Entry("e1", 60, "old@2010/1"), Entry("e2", 30, "new@2020/1"));

        var lines = coverage.Of("1").Claimed.Explain().Lines;
        Assert.Equal(["old@2010/1 replaced-by mid@2015/1 narrower new@2020/1"], lines[0].Standards);
        Assert.Equal(["new@2020/1"], lines[1].Standards);
        Assert.Equal(["e1"], coverage.Of("1").Carried.Explain().Lines.Select(l => l.Entry));
        Assert.Equal(["e2"], coverage.Of("1").Own.Explain().Lines.Select(l => l.Entry));
    }

    [Fact]
    public void A_claim_on_the_standard_itself_is_not_carried_again()
    {
        var coverage = Map(["mid@2015/1 equivalent new@2020/1"], Entry("e1", 60, "mid@2015/1", "new@2020/1"));

        Assert.Equal((60, 0), (coverage.Of("1").Claimed.Minutes, coverage.Of("1").Carried.Minutes));
        Assert.Equal(60, coverage.Editions[0].Touched.Minutes);
        Assert.Equal(0, coverage.Editions[0].Carried.Minutes);
    }

    [Fact]
    public void An_activity_with_an_own_claim_below_a_parent_is_not_carried_there()
    {
        var coverage = Map(["mid@2015/1 equivalent new@2020/1"], Entry("e1", 60, "mid@2015/1", "new@2020/2"));

        Assert.Equal(60, coverage.Of("1").Carried.Minutes);
        Assert.Equal((60, 0), (coverage.Of("p").RolledUp.Minutes, coverage.Of("p").RolledUpCarried.Minutes));
        Assert.Empty(coverage.Of("p").RolledUpCarried.Explain().Lines);
    }

    [Fact]
    public void A_split_divides_minutes_by_its_shares_under_the_shared_policy_and_credits_the_whole_under_the_other()
    {
        string[] split = ["mid@2015/1 replaced-by new@2020/1 40", "mid@2015/1 replaced-by new@2020/2 60"];
        var entry = Entry("e1", 90, "mid@2015/1=1/2");

        var shared = Map(split, MappingPolicy.Shared, entry);
        Assert.Equal([18, 27], new[] { "1", "2" }.Select(code => shared.Of(code).Carried.Minutes));
        Assert.Equal(45, shared.Of("p").RolledUp.Minutes);
        Assert.Equal(45, shared.Editions[0].Unallocated!.Minutes);
        Assert.Equal(Fraction.Parse("1/5"), shared.Of("1").Carried.Explain().Lines[0].Share);
        Assert.Equal([90, 90], new[] { "1", "2" }.Select(code => Map(split, entry).Of(code).Carried.Minutes));
    }

    [Fact]
    public void A_split_that_nobody_divides_leaves_the_minutes_unallocated()
    {
        var coverage = Map(["mid@2015/1 replaced-by new@2020/1", "mid@2015/1 replaced-by new@2020/2"], MappingPolicy.Shared, Entry("e1", 90, "mid@2015/1=1"));

        Assert.Equal((0, 0, 90), (coverage.Of("1").Claimed.Minutes, coverage.Of("2").Claimed.Minutes, coverage.Editions[0].Unallocated!.Minutes));
        Assert.Equal("e1", Assert.Single(coverage.Of("1").Entries).Id);
    }

    [Fact]
    public void What_divides_and_meets_again_is_whole_again_and_counts_once()
    {
        string[] rows =
        [
            "old@2010/1 replaced-by mid@2015/1 40", "old@2010/1 replaced-by mid@2015/2 60", "mid@2015/1 replaced-by new@2020/3", "mid@2015/2 replaced-by new@2020/3",
        ];
        var entry = Entry("e1", 90, "old@2010/1=1");

        Assert.Equal(90, Map(rows, MappingPolicy.Shared, entry).Of("3").Carried.Minutes);
        Assert.Equal(90, Map(rows, entry).Of("3").Carried.Minutes);
        var carried = Assert.Single(Map(rows, entry).Claims[0].Carried);
        Assert.Equal((2, Fraction.One), (carried.Ways.Count, carried.Portion));
    }

    [Fact]
    public void Two_ways_that_say_the_same_count_once()
    {
        string[] rows = ["mid@2015/1 equivalent new@2020/1", "mid@2015/1 equivalent other@2020/1", "other@2020/1 equivalent new@2020/1"];
        var library = Library(rows);
        var record = Record(Entry("e1", 90, "mid@2015/1=1", "other@2020/1=1"));

        foreach (var policy in new[] { MappingPolicy.Whole, MappingPolicy.Shared })
            Assert.Equal(90, new EvidenceMapper(library, policy, CarryPolicy.Crosswalks).Map(record, New).Of("1").Carried.Minutes);
    }

    [Fact]
    public void Claims_on_several_older_standards_of_which_one_was_made_are_added_up()
    {
        string[] merge = ["mid@2015/1 replaced-by new@2020/3", "mid@2015/2 replaced-by new@2020/3"];
        var entry = Entry("e1", 60, "mid@2015/1=1/4", "mid@2015/2=1/2");

        Assert.Equal(45, Map(merge, MappingPolicy.Shared, entry).Of("3").Carried.Minutes);
        Assert.Equal(60, Map(merge, entry).Of("3").Carried.Minutes);
    }

    [Fact]
    public void Minutes_are_divided_once_by_the_edition_itself_or_by_the_nearest()
    {
        string[] rows = ["old@2010/1 replaced-by mid@2015/1", "mid@2015/1 replaced-by new@2020/1", "mid@2015/2 replaced-by new@2020/2"];

        var nearest = Map(rows, MappingPolicy.Shared, Entry("e1", 60, "old@2010/1=1", "mid@2015/2=1/2"));
        Assert.Equal((0, 30, 30), (nearest.Of("1").Claimed.Minutes, nearest.Of("2").Claimed.Minutes, nearest.Editions[0].Unallocated!.Minutes));
        var own = Map(rows, MappingPolicy.Shared, Entry("e1", 60, "mid@2015/1=1", "new@2020/3=1/2"));
        Assert.Equal((0, 30, 30), (own.Of("1").Claimed.Minutes, own.Of("3").Claimed.Minutes, own.Editions[0].Unallocated!.Minutes));
    }

    [Fact]
    public void The_policy_says_how_far_claims_are_read()
    {
        var library = Library("mid@2015/1 equivalent new@2020/1", "other@2020/1 narrower new@2020/2");
        var record = Record(Entry("e1", 60, "mid@2015/1", "other@2020/1"));

        Assert.Equal([0, 0], Carried(CarryPolicy.None));
        Assert.Equal([60, 0], Carried(CarryPolicy.Successors));
        Assert.Equal([60, 60], Carried(CarryPolicy.Crosswalks));
        Assert.Same(CarryPolicy.Successors, new EvidenceMapper(library).Map(record).Carry);

        IEnumerable<int> Carried(CarryPolicy policy)
        {
            var coverage = new EvidenceMapper(library, carry: policy).Map(record, New);
            return new[] { "1", "2" }.Select(code => coverage.Of(code).Carried.Minutes);
        }
    }

    [Fact]
    public void Editions_that_are_not_asked_for_are_read_under_one_another()
    {
        var coverage = new EvidenceMapper(Library("mid@2015/1 equivalent new@2020/1"))
            .Map(Record(Entry("e1", 60, "mid@2015/1"), Entry("e2", 30, "new@2020/3")));

        Assert.Equal([Mid, New], coverage.Editions.Select(e => e.Edition.Ref));
        Assert.Equal((60, 90), (coverage.Editions[0].Touched.Minutes, coverage.Editions[1].Touched.Minutes));
    }

    [Fact]
    public void The_built_in_crosswalks_carry_a_claim_on_the_pcf_of_2012()
    {
        var claim = new Alignment { Standard = StandardSnapshot.Without(StandardRef.Parse("pcf@2012/7")) };
        var coverage = new EvidenceMapper(StandardsLibrary.BuiltIn).Map(Record(Entry("e1", 60) with { Alignments = [claim] }), EditionRef.Parse("pcf@2018"));

        Assert.Equal(60, coverage.Of("7").Carried.Minutes);
        Assert.Equal(ReferenceState.ValidButSuperseded, coverage.Claims[0].AtActivity);
        Assert.Equal("pcf@2012/7 equivalent pcf@2018/7", coverage.Claims[0].Carried[0].Ways[0].ToString());
    }

    private static Coverage Map(string[] rows, params RecordEntry[] entries) => Map(rows, MappingPolicy.Whole, entries);

    private static Coverage Map(string[] rows, MappingPolicy policy, params RecordEntry[] entries) => new EvidenceMapper(Library(rows), policy).Map(Record(entries), New);
}
