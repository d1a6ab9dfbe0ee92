using CpdMapping.Mapping;
using CpdMapping.Mapping.Gaps;
using FsCheck;
using FsCheck.Fluent;
using static CpdMapping.Tests.Mapping.Examples;

namespace CpdMapping.Tests.Mapping.Gaps;

/// <summary>What holds for every record and every policy.</summary>
public class GapLawTests
{
    private static readonly EvidenceMapper[] Mappers = [new(Library), new(Library, MappingPolicy.Shared)];

    [Fact]
    public void More_evidence_never_opens_a_gap_and_adds_no_reason_to_one()
    {
        var cases = (from record in RandomRecords.Records from more in RandomRecords.Entries from policy in RandomRecords.Policies select (record, more, policy)).ToArbitrary();
        Prop.ForAll(cases, some =>
        {
            var longer = some.record with { Entries = some.record.Entries.Append(some.more with { Id = "more" }).ToSequence() };
            return Mappers.All(mapper =>
            {
                var before = mapper.Map(some.record, Tree, Flat).GapsUnder(some.policy).SelectMany(edition => edition.Gaps).ToDictionary(gap => gap.Standard.Ref);
                var after = mapper.Map(longer, Tree, Flat).GapsUnder(some.policy).SelectMany(edition => edition.Gaps);
                // What was not covered may become thin, stale or only declared; that is less of a gap, not another one.
                return after.All(gap => before.TryGetValue(gap.Standard.Ref, out var earlier)
                    && (earlier.Kinds[0] == GapKind.NotCovered || gap.Kinds.All(kind => earlier.Kinds.Contains(kind))));
            });
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_stricter_policy_never_closes_a_gap()
    {
        var cases = (from record in RandomRecords.Records from policy in RandomRecords.Policies select (record, policy)).ToArbitrary();
        Prop.ForAll(cases, some => Mappers.All(mapper =>
        {
            var coverage = mapper.Map(some.record, Tree, Flat);
            var stricter = some.policy with { Minutes = some.policy.Minutes + 50, Since = (some.policy.Since ?? new(2025, 1, 1)).AddDays(30), Assurance = CpdMapping.Learning.Assurance.Confirmed };
            var loose = coverage.GapsUnder(some.policy).SelectMany(edition => edition.Gaps).Select(gap => gap.Standard.Ref);
            return loose.ToHashSet().IsSubsetOf(coverage.GapsUnder(stricter).SelectMany(edition => edition.Gaps).Select(gap => gap.Standard.Ref));
        })).QuickCheckThrowOnFailure();
    }
}
