using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Mapping.Offers;
using static CpdMapping.Tests.Mapping.Examples;
using static CpdMapping.Tests.Mapping.Offers.Courses;

namespace CpdMapping.Tests.Mapping.Offers;

public class ClosingPlanTests
{
    private static readonly EvidenceMapper Whole = new(Library);
    private static readonly EvidenceMapper Shared = new(Library, MappingPolicy.Shared);

    [Fact]
    public void One_course_for_all_is_better_than_one_for_each()
    {
        var plan = Find([Course("a", 60, "flat@2020/a"), Course("abc", 900, "flat@2020/a", "flat@2020/b", "flat@2020/c").Costing(500), Course("bc", 60, "flat@2020/b", "flat@2020/c")]);

        Assert.Equal(["abc"], Ids(plan));
        Assert.Equal("No smaller set closes as much; this was proven.", plan.Text);
        Assert.Empty(plan.After.Gaps);
        Assert.Equal(["flat@2020/a", "flat@2020/b", "flat@2020/c"], plan.Courses[0].Closes.Select(standard => standard.ToString()));
    }

    [Fact]
    public void Of_sets_of_one_size_the_fee_decides_then_the_minutes_then_the_id()
    {
        string[] all = ["flat@2020/a", "flat@2020/b", "flat@2020/c"];

        Assert.Equal(["cheap"], Ids(Find([Course("a-dear", 10, all).Costing(20), Course("cheap", 90, all).Costing(10.50m), Course("b-unknown", 10, all)])));
        Assert.Equal(["short"], Ids(Find([Course("a-long", 90, all).Costing(10), Course("short", 60, all).Costing(10)])));
        Assert.Equal(["a"], Ids(Find([Course("b", 60, all).Costing(10), Course("a", 60, all).Costing(10)])));
    }

    [Fact]
    public void Fees_in_several_currencies_are_not_compared_and_the_plan_says_so()
    {
        string[] all = ["flat@2020/a", "flat@2020/b", "flat@2020/c"];
        var plan = Find([Course("long", 90, all).Costing(1, "EUR"), Course("short", 60, all).Costing(10)]);

        Assert.Equal(["short"], Ids(plan));
        Assert.EndsWith("Fees are in several currencies, so they were not compared.", plan.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gap_that_nothing_closes_is_named_and_the_others_are_closed()
    {
        var plan = Find([Course("a", 60, "flat@2020/a")]);

        Assert.Equal(["a"], Ids(plan));
        Assert.Equal(["b", "c"], plan.After.Gaps.Select(gap => gap.Standard.Ref.Code));
    }

    [Fact]
    public void Without_gaps_or_without_a_use_no_course_is_named()
    {
        var done = Record(Entry("e", 60, "flat@2020/a", "flat@2020/b", "flat@2020/c").WithEvidence());

        Assert.Equal("There is no gap to close.", ClosingPlan.Find(Whole, done, Flat, [Course("a", 60, "flat@2020/a").Offer()]).Text);
        Assert.Equal("Nothing on offer closes a gap.", Find([Course("x", 60, "tree@2018/2")]).Text);
        Assert.Equal("Nothing on offer closes a gap.", Find([]).Text);
    }

    [Fact]
    public void Minutes_that_are_short_may_take_several_courses()
    {
        var record = Record(Entry("e", 30, "flat@2020/a", "flat@2020/b", "flat@2020/c").WithEvidence());
        CourseOffer[] offers = [Course("a1", 60, "flat@2020/a").Offer(), Course("a2", 40, "flat@2020/a").Offer(), Course("bc", 100, "flat@2020/b", "flat@2020/c").Offer()];

        Assert.Equal(["a1", "a2", "bc"], Ids(ClosingPlan.Find(Whole, record, Flat, offers, new() { Minutes = 130 })));
        Assert.Equal(["a1", "bc"], Ids(ClosingPlan.Find(Whole, record, Flat, offers, new() { Minutes = 90 })));
        Assert.Equal(["flat@2020/a"], ClosingPlan.Find(Whole, record, Flat, offers, new() { Minutes = 131 }).After.Gaps.Select(gap => gap.Standard.Ref.ToString()).Take(1));
    }

    [Fact]
    public void Under_the_shared_policy_only_the_share_of_a_course_counts()
    {
        var offers = new[] { Course("half", 100, "flat@2020/a=1/2", "flat@2020/b=1/2"), Course("none", 100, "flat@2020/c") }.Select(course => course.Offer());
        var plan = ClosingPlan.Find(Shared, Record(), Flat, offers, new() { Minutes = 50 });

        Assert.Equal(["half"], Ids(plan));
        Assert.Equal(["c"], plan.After.Gaps.Select(gap => gap.Standard.Ref.Code));
    }

    [Fact]
    public void A_course_that_is_over_cannot_be_taken_and_one_before_the_stated_day_leaves_the_standard_stale()
    {
        CourseOffer[] offers = [Course("old", 60, "flat@2020/a").On("2024-03").Offer(), Course("new", 60, "flat@2020/b").On("2026-03").Offer(), Course("any", 60, "flat@2020/c").Offer()];

        var plan = ClosingPlan.Find(Whole, Record(), Flat, offers, on: new(2025, 1, 1));
        Assert.Equal(["any", "new"], Ids(plan));
        Assert.Equal(["old"], plan.Over.Select(offer => offer.Course.Id));
        Assert.Equal(["any", "new"], Ids(ClosingPlan.Find(Whole, Record(), Flat, offers, new() { Since = new(2025, 1, 1) })));
        Assert.Equal(["any", "new", "old"], Ids(ClosingPlan.Find(Whole, Record(), Flat, offers)));
    }

    [Fact]
    public void What_asks_for_a_confirmation_no_course_can_close() =>
        Assert.Equal("Nothing on offer closes a gap.", ClosingPlan.Find(Whole, Record(), Flat, [Course("a", 60, "flat@2020/a").Offer()], new() { Assurance = Assurance.Confirmed }).Text);

    [Fact]
    public void Two_courses_of_one_id_are_bad_use() =>
        Assert.Throws<ArgumentException>(() => Find([Course("a", 60, "flat@2020/a"), Course("a", 60, "flat@2020/b")]));

    private static ClosingPlan Find(Course[] courses) => ClosingPlan.Find(Whole, Record(), Flat, courses.Select(course => course.Offer()));

    private static IEnumerable<string> Ids(ClosingPlan plan) => plan.Courses.Select(course => course.Offer.Course.Id);
}
