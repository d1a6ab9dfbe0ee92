using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Mapping.Sums;
using FsCheck;
using FsCheck.Fluent;
using static CpdMapping.Tests.Mapping.Examples;

namespace CpdMapping.Tests.Mapping.Sums;

public class CoverageSumTests
{
    private static readonly EvidenceMapper[] Mappers = [new(Library), new(Library, MappingPolicy.Shared)];

    [Fact]
    public void Every_column_rolls_up_through_any_depth_and_an_activity_counts_once()
    {
        var coverage = Mappers[0].Map(
            Record(
                Entry("e", 60, "tree@2018/1.2.1", "tree@2018/1.1", "tree@2018/1").On("2025-02-01").WithEvidence(),
                Entry("f", 30, "tree@2018/1.2") with { Reflection = new Reflection("Something") }),
            Tree);

        Assert.Equal(
            ["h 0/0 90/2 1 1", "1 60/1 90/2 1 1", "1.1 60/1 60/1 1 0", "1.2 30/1 90/2 1 1", "1.2.1 60/1 60/1 1 0", "2 0/0 0/0 0 0"],
            coverage.Editions[0].Standards.Select(s => (s.Standard.Ref.Code, Own: coverage.Sum(s.Claimed), All: coverage.Sum(s.RolledUp)))
                .Select(s => $"{s.Code} {s.Own.Minutes}/{s.Own.Activities} {s.All.Minutes}/{s.All.Activities} {s.All.WithEvidence} {s.All.WithReflection}"));
    }

    [Fact]
    public void The_mix_says_what_only_the_learner_declares()
    {
        var coverage = Mappers[0].Map(Record(Entry("e", 60, "flat@2020/a").WithEvidence(), Entry("f", 30, "flat@2020/a"), Entry("g", 5)), Flat);

        Assert.Equal(new AssuranceMix(new(35, 2), new(60, 1), default, default), coverage.Sum(coverage.Total).Mix);
        Assert.Equal(new AssuranceMix(new(30, 1), new(60, 1), default, default), coverage.Sum(coverage.Editions[0].Touched).Mix);
    }

    [Fact]
    public void The_mix_of_every_figure_adds_up_to_the_figure()
    {
        Prop.ForAll(RandomRecords.Records.ToArbitrary(), record => Mappers.All(mapper =>
        {
            var coverage = mapper.Map(record, Tree, Flat);
            var figures = coverage.Editions.SelectMany(edition => edition.Standards.SelectMany(s => new[] { s.Claimed, s.RolledUp }).Append(edition.Touched)).Append(coverage.Total);
            return figures.All(figure => coverage.Sum(figure) is var sum && sum.Minutes == figure.Minutes && sum.Activities == figure.Explain().Lines.Count
                && Enum.GetValues<Assurance>().All(assurance => sum.Mix[assurance].Minutes >= 0));
        })).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Roll_up_of_every_column_is_the_column_of_the_entries_that_claim_it_or_one_below()
    {
        Prop.ForAll(RandomRecords.Records.ToArbitrary(), record =>
        {
            var coverage = Mappers[0].Map(record, Tree);
            return coverage.Editions[0].Standards.All(standard =>
            {
                var below = coverage.Editions[0].Standards.Select(other => other.Standard).Where(other => IsWithin(other.Ref.Code, standard.Standard.Ref.Code)).Where(other => other.Claimable);
                var codes = below.Select(other => other.Ref).ToHashSet();
                var entries = record.Standing().Where(entry => entry.Alignments.Any(alignment => codes.Contains(alignment.Standard.Ref))).ToList();
                var sum = coverage.Sum(standard.RolledUp);
                return sum.Minutes == entries.Sum(entry => entry.Activity!.Minutes)
                    && sum.Activities == entries.Count
                    && sum.WithEvidence == entries.Count(entry => !entry.Evidence.IsEmpty)
                    && sum.WithReflection == entries.Count(entry => entry.Reflection is not null)
                    && sum.Latest == (entries.Count == 0 ? null : entries.Max(entry => entry.Activity!.To));
            });
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_figure_of_another_record_is_bad_use()
    {
        var coverage = Mappers[0].Map(Record(Entry("e", 60)), Flat);
        var other = Mappers[0].Map(Record(Entry("x", 60)), Flat);

        Assert.Throws<ArgumentException>(() => coverage.Sum(other.Total));
    }

    // The parents of tree@2018 by hand, so that the test does not lean on what it tests.
    private static bool IsWithin(string code, string above) => code == above || above == "h" || (above == "1" && code.StartsWith("1.", StringComparison.Ordinal)) || (above == "1.2" && code == "1.2.1");
}
