using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Mapping.Gaps;
using static CpdMapping.Tests.Mapping.Examples;

namespace CpdMapping.Tests.Mapping.Gaps;

public class GapPolicyTests
{
    private static readonly EvidenceMapper Whole = new(Library);
    private static readonly EvidenceMapper Shared = new(Library, MappingPolicy.Shared);

    [Fact]
    public void By_default_a_gap_is_what_nobody_claims_or_what_is_only_declared()
    {
        var record = Record(Entry("e", 60, "flat@2020/a").WithEvidence(), Entry("f", 60, "flat@2020/b"));

        Assert.Equal(["b OnlyDeclared", "c NotCovered"], Gaps(record, GapPolicy.Default));
    }

    [Fact]
    public void A_standard_below_the_stated_minutes_is_thin()
    {
        var record = Record(Entry("e", 60, "flat@2020/a").WithEvidence(), Entry("f", 59, "flat@2020/b").WithEvidence());

        Assert.Equal(["b Thin", "c NotCovered"], Gaps(record, new() { Minutes = 60 }));
    }

    [Fact]
    public void A_standard_whose_latest_activity_ended_before_the_stated_day_is_stale()
    {
        var record = Record(
            Entry("e", 60, "flat@2020/a").On("2025-01-01").WithEvidence(), Entry("f", 60, "flat@2020/b").On("2024-12-31").WithEvidence(), Entry("g", 60, "flat@2020/c").On("2024-01-01").WithEvidence(),
            Entry("h", 60, "flat@2020/c").On("2025-06-01").WithEvidence());

        Assert.Equal(["b Stale"], Gaps(record, new() { Since = new(2025, 1, 1) }));
    }

    [Fact]
    public void All_reasons_are_named_the_gravest_first()
    {
        var record = Record(Entry("e", 10, "flat@2020/a").On("2020-01-01"));

        Assert.Equal(
            ["a Thin Stale OnlyDeclared", "b NotCovered", "c NotCovered"], Gaps(record, new() { Minutes = 20, Since = new(2025, 1, 1), Assurance = Assurance.Audited }));
    }

    [Fact]
    public void What_stands_below_counts_and_a_heading_is_never_a_gap()
    {
        var record = Record(Entry("e", 60, "tree@2018/1.2.1").WithEvidence());

        Assert.Equal(["1.1 NotCovered", "2 NotCovered"], Gaps(record, GapPolicy.Default, "tree@2018"));
    }

    [Fact]
    public void Under_the_shared_policy_the_exact_share_is_held_against_the_minutes()
    {
        // A third of 100 minutes is printed as 33 or 34 and is neither.
        var record = Record(Entry("e", 100, "flat@2020/a=1/3", "flat@2020/b=1/3", "flat@2020/c=1/3").WithEvidence());

        Assert.Empty(Shared.Map(record, Flat).GapsUnder(new() { Minutes = 33 })[0].Gaps);
        Assert.Equal(3, Shared.Map(record, Flat).GapsUnder(new() { Minutes = 34 })[0].Gaps.Count);
    }

    [Fact]
    public void A_gap_shows_what_there_is()
    {
        var sum = Whole.Map(Record(Entry("e", 10, "flat@2020/a").On("2020-01-01")), Flat).GapsUnder(GapPolicy.Default)[0].Gaps[0].Sum;

        Assert.Equal((10, 1, 0, 0, new DateOnly(2020, 1, 1)), (sum.Minutes, sum.Activities, sum.WithEvidence, sum.WithReflection, sum.Latest));
    }

    [Fact]
    public void The_policy_is_printed_in_words()
    {
        Assert.Equal(
            "A claimable standard is a gap where no activity bears on it or on one below it; where fewer than 60 minutes do; where the latest ended before 2025-01-01; where none has evidence, a confirmation or an audit.",
            new GapPolicy { Minutes = 60, Since = new(2025, 1, 1) }.Text);
        Assert.Equal("A claimable standard is a gap where no activity bears on it or on one below it.", new GapPolicy { Assurance = Assurance.Declared }.Text);
    }

    [Fact]
    public void Negative_minutes_are_bad_use() => Assert.Throws<ArgumentOutOfRangeException>(() => new GapPolicy { Minutes = -1 });

    private static IEnumerable<string> Gaps(CpdRecord record, GapPolicy policy, string edition = "flat@2020") =>
        Whole.Map(record, CpdMapping.Standards.EditionRef.Parse(edition)).GapsUnder(policy)[0].Gaps.Select(gap => $"{gap.Standard.Ref.Code} {string.Join(' ', gap.Kinds)}");
}
