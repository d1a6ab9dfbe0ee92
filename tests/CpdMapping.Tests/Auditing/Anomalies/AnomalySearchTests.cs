using CpdMapping.Auditing.Anomalies;
using CpdMapping.Learning;
using CpdMapping.Standards;
using CpdMapping.Tests.Snapshots;

namespace CpdMapping.Tests.Auditing.Anomalies;

/// <summary>Each pattern fires on one record and is quiet on its clean twin, which differs in what matters alone.</summary>
public class AnomalySearchTests
{
    public static TheoryData<string> WithinNames => [.. Twins.Within.Keys];

    public static TheoryData<string> AcrossNames => [.. Twins.Across.Keys];

    [Theory]
    [MemberData(nameof(WithinNames))]
    public void A_pattern_fires_once_and_not_on_its_clean_twin(string name)
    {
        var (context, dirty, clean) = Twins.Within[name];

        Assert.Equal([name], AnomalySearch.In(dirty, context).Select(a => a.Pattern));
        Assert.Empty(AnomalySearch.In(clean, context));
    }

    [Theory]
    [MemberData(nameof(AcrossNames))]
    public void A_pattern_across_people_fires_once_and_not_on_its_clean_twin(string name)
    {
        var (dirty, clean) = Twins.Across[name];

        Assert.Equal([name], AnomalySearch.Across(dirty).Select(a => a.Pattern));
        Assert.Empty(AnomalySearch.Across(clean));
    }

    [Fact]
    public void No_pattern_lacks_its_twins()
    {
        var patterns = typeof(Anomaly).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Pattern)) && !t.IsAbstract).ToList();

        Assert.Equal(patterns.Count, Twins.Within.Count + Twins.Across.Count);
        Assert.Equal(patterns.Count, typeof(AnomalyCodes).GetFields().Length);
    }

    [Fact]
    public void Everything_asked_reads_like_this()
    {
        var asked = Twins.Within.Values.SelectMany(t => AnomalySearch.In(t.Dirty, t.Context)).Concat(Twins.Across.Values.SelectMany(t => AnomalySearch.Across(t.Dirty)));

        Snapshot.Match(string.Concat(asked.OrderBy(a => a.Code, StringComparer.Ordinal).Select(a =>
            $"{a.Code} {a.Pattern}: {string.Join(", ", a.Subjects.Select(s => $"{s.Record}/{s.Entry}"))}\n  {a.Found}\n  {a.Question}\n  {a.MayBe}\n\n")), "txt");
    }

    [Fact]
    public void Words_that_accuse_are_not_used()
    {
        var texts = Twins.Within.Values.SelectMany(t => AnomalySearch.In(t.Dirty, t.Context)).Concat(Twins.Across.Values.SelectMany(t => AnomalySearch.Across(t.Dirty)));

        Assert.All(texts, a => Assert.All(["fraud", "fake", "cheat", "false", "suspicious", "dishonest", "plagiari", "invalid", "forg"], word =>
            Assert.DoesNotContain(word, a.Found + a.Question + a.MayBe, StringComparison.OrdinalIgnoreCase)));
        Assert.All(texts, a => Assert.EndsWith("?", a.Question.Split(" If your body", StringSplitOptions.None)[0], StringComparison.Ordinal));
    }

    [Fact]
    public void The_example_and_a_good_record_are_quiet()
    {
        var context = new AnomalyContext { On = new(2025, 11, 20), From = new(2024, 12, 1), To = new(2025, 11, 30) };

        Assert.Empty(AnomalySearch.In(Cases.Good, context));
        Assert.Empty(AnomalySearch.In(Tests.Learning.Examples.Record, context));
    }

    [Fact]
    public void Without_a_context_what_needs_one_is_quiet()
    {
        Assert.All(["outside-time", "differs-from-certificate", "not-accredited-then", "retired-standard"], name => Assert.Empty(AnomalySearch.In(Twins.Within[name].Dirty)));
    }

    [Fact]
    public void The_order_of_the_records_changes_nothing()
    {
        var records = Twins.Across.Values.SelectMany(t => t.Dirty).Select((r, i) => r with { Id = $"r{i}" }).ToList();

        Assert.Equal(AnomalySearch.Across(records), AnomalySearch.Across(records.AsEnumerable().Reverse()));
    }

    [Fact]
    public void A_threshold_is_a_persons_to_set()
    {
        var (context, dirty, _) = Twins.Within["long-day"];

        Assert.Empty(AnomalySearch.In(dirty, context, new AnomalyOptions { MostMinutesADay = 900 }));
    }

    [Fact]
    public void A_claim_on_an_edition_of_its_time_stays_quiet_for_ever()
    {
        var record = Cases.Record(Cases.Piece("a", "2015-06-01", "A talk") with { Alignments = [new Alignment { Standard = StandardSnapshot.Without(StandardRef.Parse("pcf@2012/7")) }] }).Joined(null);

        Assert.Empty(AnomalySearch.In(record, new AnomalyContext { On = new(2026, 1, 1), Library = StandardsLibrary.BuiltIn }));
    }

    [Fact]
    public void A_ring_of_three_is_one_question()
    {
        var ring = AnomalySearch.Across([Twins.Confirmed("a", "Ann A", "Ben B"), Twins.Confirmed("b", "Ben B", "Cat C"), Twins.Confirmed("c", "Cat C", "Ann A"), Twins.Confirmed("d", "Dee D", "Ann A")]);

        Assert.Equal("Ann A, Ben B and Cat C confirm one another's entries.", Assert.Single(ring).Found);
    }
}
