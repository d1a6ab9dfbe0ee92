using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Mapping.Gaps;
using CpdMapping.Mapping.Offers;
using CpdMapping.Standards;
using FsCheck;
using FsCheck.Fluent;
using static CpdMapping.Tests.Mapping.Examples;

namespace CpdMapping.Tests.Mapping.Offers;

/// <summary>What holds for every record, every policy and all that is on offer: the plan is checked by mapping the record again, with every set of courses.</summary>
public class ClosingLawTests
{
    private static readonly EvidenceMapper[] Mappers = [new(Library), new(Library, MappingPolicy.Shared)];

    private static readonly string[] Standards = ["tree@2018/1", "tree@2018/1.1", "tree@2018/1.2", "tree@2018/1.2.1", "tree@2018/2"];

    private static readonly Gen<Course> Course =
        from minutes in Gen.Choose(1, 6)
        from fee in Gen.Choose(0, 2)
        from month in Gen.Choose(0, 12)
        from standards in Gen.SubListOf(Standards)
        from shares in Gen.Choose(0, 3).ListOf(standards.Count)
        select Costing(
            Courses.Course("c", minutes * 60, [.. standards.Select((standard, i) => shares[i] == 0 ? standard : $"{standard}={shares[i]}/17")])
                with
            { From = month == 0 ? null : PartialDate.Parse($"2025-{month:00}") },
            fee);

    private static readonly Arbitrary<(CpdRecord Record, GapPolicy Policy, List<CourseOffer> Offers)> Cases =
        (from record in RandomRecords.Records
         from policy in RandomRecords.Policies
         from count in Gen.Choose(0, 6)
         from courses in Course.ListOf(count)
         select (record, policy, courses.Select((course, i) => (course with { Id = "c" + i, Title = "Course " + i }).Offer()).ToList())).ToArbitrary();

    [Fact]
    public void The_plan_closes_what_can_be_closed_and_no_smaller_set_does()
    {
        Prop.ForAll(Cases, some => Mappers.All(mapper =>
        {
            var plan = ClosingPlan.Find(mapper, some.Record, Tree, some.Offers, some.Policy);
            var taken = plan.Courses.Select(course => course.Offer).ToList();
            var most = Left(mapper, some.Record, some.Policy, some.Offers); // all that is on offer
            return plan.IsSmallest && plan.IsFirstOfItsSize
                && Left(mapper, some.Record, some.Policy, taken).SetEquals(most)
                && plan.After.Gaps.Select(gap => gap.Standard.Ref).ToHashSet().SetEquals(most)
                && Sets(some.Offers).Where(set => set.Count < taken.Count).All(set => !Left(mapper, some.Record, some.Policy, set).SetEquals(most));
        })).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Of_all_sets_of_its_size_the_plan_comes_first()
    {
        Prop.ForAll(Cases, some =>
        {
            var mapper = Mappers[0];
            var most = Left(mapper, some.Record, some.Policy, some.Offers);
            var plan = ClosingPlan.Find(mapper, some.Record, Tree, some.Offers, some.Policy).Courses.Select(course => course.Offer).ToList();
            var best = Sets(some.Offers).Where(set => set.Count == plan.Count && Left(mapper, some.Record, some.Policy, set).SetEquals(most))
                .OrderBy(set => set.Count(offer => offer.Course.Fee is null))
                .ThenBy(set => set.Sum(offer => offer.Course.Fee?.Amount ?? 0))
                .ThenBy(set => set.Sum(offer => offer.Course.PlannedMinutes))
                .ThenBy(set => string.Join(' ', set.Select(offer => offer.Course.Id)), StringComparer.Ordinal)
                .First();
            return best.SequenceEqual(plan);
        }).QuickCheckThrowOnFailure();
    }

    private static Course Costing(Course course, int fee) => fee == 0 ? course : course.Costing(fee);

    private static HashSet<StandardRef> Left(EvidenceMapper mapper, CpdRecord record, GapPolicy policy, IReadOnlyCollection<CourseOffer> taken)
    {
        var day = record.Entries.Select(entry => entry.Activity!.To).Append(policy.Since ?? DateOnly.MinValue).Max(); // for a course without a date
        var with = record with { Entries = record.Entries.Concat(taken.Select(offer => offer.ToEntry(day))).ToSequence() };
        return mapper.Map(with, Tree).GapsUnder(policy)[0].Gaps.Select(gap => gap.Standard.Ref).ToHashSet();
    }

    private static IEnumerable<List<CourseOffer>> Sets(List<CourseOffer> offers) =>
        Enumerable.Range(0, 1 << offers.Count).Select(set => offers.Where((_, i) => (set >> i & 1) == 1).ToList());
}
