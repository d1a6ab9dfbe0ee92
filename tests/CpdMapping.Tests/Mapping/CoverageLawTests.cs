using CpdMapping.Learning;
using CpdMapping.Mapping;
using FsCheck;
using FsCheck.Fluent;
using static CpdMapping.Tests.Mapping.Examples;

namespace CpdMapping.Tests.Mapping;

/// <summary>What holds for every record.</summary>
public class CoverageLawTests
{
    private static readonly string[] Standards =
        ["tree@2018/1", "tree@2018/1.1", "tree@2018/1.2", "tree@2018/1.2.1", "tree@2018/2", "flat@2020/a", "flat@2020/b", "flat@2020/c", "old@2010/x", "no@2020/1", "tree@2018/h"];

    private static readonly EvidenceMapper Whole = new(Library);
    private static readonly EvidenceMapper Shared = new(Library, MappingPolicy.Shared);

    // Shares are n/97 and at most 13/97 each with at most 7 different standards, so they stay below 1; some claims have none.
    private static readonly Gen<string> Claims =
        from standard in Gen.Elements(Standards)
        from share in Gen.Choose(0, 13)
        select share == 0 ? standard : $"{standard}={share}/97";

    private static readonly Gen<RecordEntry> Entries =
        from minutes in Gen.Choose(0, 1000)
        from day in Gen.Choose(1, 28)
        from claims in Claims.ArrayOf()
        from evidence in Gen.Elements(true, false)
        select (evidence ? Entry("e", minutes, claims[..Math.Min(7, claims.Length)]).WithEvidence() : Entry("e", minutes, claims[..Math.Min(7, claims.Length)])).On($"2025-03-{day:00}");

    private static readonly Arbitrary<CpdRecord> Records =
        (from entries in Entries.ListOf() select Record([.. entries.Select((e, i) => e with { Id = "e" + i })])).ToArbitrary();

    [Fact]
    public void Allocations_and_what_is_unallocated_are_exactly_what_is_touched()
    {
        Always(record => Shared.Map(record).Editions.All(e =>
            e.Standards.Select(s => s.Claimed.Explain().Sum).Append(e.Unallocated!.Explain().Sum).Aggregate((a, b) => a + b) == e.Touched.Explain().Sum));
    }

    [Fact]
    public void Printed_figures_add_up_on_every_level()
    {
        Always(record => Shared.Map(record).Editions.All(e =>
            e.Standards.Sum(s => s.Claimed.Minutes) + e.Unallocated!.Minutes == e.Touched.Minutes
            && e.Standards.All(s => s.Claimed.Minutes + Children(e, s).Sum(c => c.RolledUp.Minutes) == s.RolledUp.Minutes)));
    }

    [Fact]
    public void Rounding_is_nothing_or_one()
    {
        Always(record => Shared.Map(record).Editions.SelectMany(Figures).All(f => f.Explain().Rounding is 0 or 1));
        Always(record => Whole.Map(record).Editions.SelectMany(Figures).All(f => f.Explain().Rounding == 0));
    }

    [Fact]
    public void The_order_of_entries_and_claims_does_not_matter()
    {
        Always(record =>
        {
            var turned = record with { Entries = record.Entries.Reverse().Select(e => e with { Alignments = e.Alignments.Reverse().ToSequence() }).ToSequence() };
            return new[] { Whole, Shared }.All(m => Numbers(m.Map(record)).SequenceEqual(Numbers(m.Map(turned))));
        });
    }

    [Fact]
    public void More_evidence_never_lowers_coverage()
    {
        var both = (from record in Records.Generator from more in Entries select (record, more)).ToArbitrary();
        Prop.ForAll(both, pair =>
        {
            var longer = pair.record with { Entries = pair.record.Entries.Append(pair.more with { Id = "more" }).ToSequence() };
            return new[] { Whole, Shared }.All(mapper =>
            {
                var before = mapper.Map(pair.record, Tree, Flat).Editions.ToList();
                var after = mapper.Map(longer, Tree, Flat).Editions.ToList();
                return before.Zip(after).All(p =>
                    p.First.Touched.Minutes <= p.Second.Touched.Minutes
                    && p.First.Standards.Zip(p.Second.Standards).All(s => s.First.Claimed.Explain().Sum <= s.Second.Claimed.Explain().Sum
                        && s.First.RolledUp.Explain().Sum <= s.Second.RolledUp.Explain().Sum));
            });
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Every_figure_can_be_computed_again_from_its_explanation()
    {
        Always(record => new[] { Whole, Shared }.Select(m => m.Map(record)).All(c =>
            c.Editions.SelectMany(Figures).Append(c.Total).All(f => f.Explain().Recompute() == f.Minutes)));
    }

    [Fact]
    public void Every_explanation_survives_json()
    {
        Always(record => new[] { Whole, Shared }.Select(m => m.Map(record)).All(c =>
            c.Editions.SelectMany(Figures).Append(c.Total).All(f => Explanation.Parse(f.Explain().ToJson()) == f.Explain())));
    }

    [Fact]
    public void A_parent_rolls_up_at_least_its_greatest_child_and_at_most_what_is_touched()
    {
        Always(record => Whole.Map(record).Editions.All(e => e.Standards.All(s =>
            s.RolledUp.Minutes <= e.Touched.Minutes && s.RolledUp.Minutes >= Children(e, s).Select(c => c.RolledUp.Minutes).Append(s.Claimed.Minutes).Max())));
    }

    private static void Always(Func<CpdRecord, bool> law) => Prop.ForAll(Records, law).QuickCheckThrowOnFailure();

    private static IEnumerable<StandardCoverage> Children(EditionCoverage edition, StandardCoverage parent) =>
        edition.Standards.Where(s => s.Standard.Parent?.Value == parent.Standard.Ref.Code);

    private static IEnumerable<Figure> Figures(EditionCoverage edition) => edition.Standards
        .SelectMany(s => new[] { s.Claimed, s.RolledUp })
        .Append(edition.Touched)
        .Concat(edition.Unallocated is { } left ? [left] : []);

    private static IEnumerable<int> Numbers(Coverage coverage) => coverage.Editions.SelectMany(Figures).Append(coverage.Total).Select(f => f.Minutes);
}
