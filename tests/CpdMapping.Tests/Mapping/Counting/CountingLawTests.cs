using CpdMapping.Learning;
using CpdMapping.Mapping.Counting;
using FsCheck;
using FsCheck.Fluent;
using static CpdMapping.Tests.Mapping.Examples;

namespace CpdMapping.Tests.Mapping.Counting;

/// <summary>What holds for every record, however much of it is there twice.</summary>
public class CountingLawTests
{
    private static readonly CountingPolicy[] Policies = [CountingPolicy.AsWritten, CountingPolicy.Once, CountingPolicy.Strict];

    // Few days, titles, courses and numbers, so that much is there twice.
    private static readonly Gen<RecordEntry> Entries =
        from minutes in Gen.Choose(0, 300)
        from day in Gen.Choose(1, 6)
        from days in Gen.Choose(0, 2)
        from kind in Gen.Elements(ActivityKind.Course, ActivityKind.Event, ActivityKind.Supervision)
        from title in Gen.Elements("One", "one", "Two")
        from course in Gen.Elements<string?>(null, null, "a", "b")
        from months in Gen.Elements<int?>(null, 1, 12)
        from number in Gen.Elements<string?>(null, null, "C-00001", "C-00002")
        from shown in Gen.Elements<int?>(null, 100, 400)
        from start in Gen.Choose(-20, 20)
        from provider in Gen.Elements<string?>(null, "A", "B")
        select Make(minutes, new DateOnly(2025, 5, day), days, kind, title, course, months, number, shown, start, provider);

    private static readonly Arbitrary<CpdRecord> Records =
        (from entries in Entries.ListOf() select Record([.. entries.Select((e, i) => e with { Id = "e" + i })])).ToArbitrary();

    [Fact]
    public void The_order_of_entries_does_not_matter()
    {
        Always((record, policy) => RecordCount.Of(record, policy) == RecordCount.Of(record with { Entries = record.Entries.Reverse().ToSequence() }, policy));
    }

    [Fact]
    public void Nothing_counts_for_less_than_nothing_or_more_than_it_took()
    {
        Always((record, policy) => record.Standing().All(e => RecordCount.Of(record, policy).MinutesOf(e) is var m && m >= 0 && m <= e.Activity!.Minutes));
    }

    [Fact]
    public void A_stricter_policy_never_counts_more_for_the_whole_record()
    {
        Prop.ForAll(Records, record => Total(record, CountingPolicy.Strict) <= Total(record, CountingPolicy.AsWritten)
            && Total(record, CountingPolicy.Once) <= Total(record, CountingPolicy.AsWritten)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void As_written_every_minute_counts()
    {
        Prop.ForAll(Records, record => Total(record, CountingPolicy.AsWritten) == record.Standing().Sum(e => e.Activity!.Minutes)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void What_is_not_counted_is_what_the_repeats_say()
    {
        Always((record, policy) =>
        {
            var count = RecordCount.Of(record, policy);
            return record.Standing().Sum(e => e.Activity!.Minutes) - Total(record, policy) == count.Repeats.Where(r => !r.Counts).Sum(r => r.Minutes)
                && count.Repeats.All(r => r.Minutes > 0 && r.Earlier != r.Later && r.Policy == policy);
        });
    }

    [Fact]
    public void A_first_entry_of_all_always_counts_whole()
    {
        Always((record, policy) => record.Entries.IsEmpty
            || record.Standing().Any(e => RecordCount.Of(record, policy).MinutesOf(e) == e.Activity!.Minutes));
    }

    [Fact]
    public void Writing_a_record_twice_adds_nothing()
    {
        // Courses and events of their own titles and days: certainly the same when they are there twice.
        var distinct = (from minutes in Gen.Choose(1, 300).ListOf()
                        select minutes.Take(27).Select((m, i) => Make(m, new DateOnly(2025, 5, 1).AddDays(i), 0, ActivityKind.Course, "Title " + i, null, null, null, null, 20, null))).ToArbitrary();
        Prop.ForAll(distinct, entries =>
        {
            var once = Record([.. entries.Select((e, i) => e with { Id = "a" + i })]);
            var twice = Record([.. entries.Select((e, i) => e with { Id = "a" + i }), .. entries.Select((e, i) => e with { Id = "b" + i })]);
            return Total(once, CountingPolicy.Once) == Total(twice, CountingPolicy.Once) && RecordCount.Of(once).Repeats.IsEmpty;
        }).QuickCheckThrowOnFailure();
    }

    private static void Always(Func<CpdRecord, CountingPolicy, bool> law) =>
        Prop.ForAll(Records, record => Policies.All(policy => law(record, policy))).QuickCheckThrowOnFailure();

    private static int Total(CpdRecord record, CountingPolicy policy)
    {
        var count = RecordCount.Of(record, policy);
        return record.Standing().Sum(count.MinutesOf);
    }

    private static RecordEntry Make(
        int minutes, DateOnly day, int days, ActivityKind kind, string title, string? course, int? months, string? number, int? shown, int start, string? provider)
    {
        var entry = Entry("e", minutes);
        var from = new DateTimeOffset(day, new TimeOnly(Math.Max(0, start), 0), TimeSpan.Zero);
        return entry with
        {
            Activity = entry.Activity! with
            {
                Kind = kind,
                Title = title,
                From = day,
                To = day.AddDays(days),
                Course = course,
                RefreshMonths = months,
                Provider = provider,
                Certificate = number is null ? null : CertificateNumber.Parse(number),
                Zone = start is >= 0 and < 18 ? "UTC" : null,
                Times = start is >= 0 and < 18 ? [new Sitting(from, from.AddMinutes(minutes + 30))] : [],
            },
            Evidence = number is null || shown is null ? [] : [new Evidence("certificate", "Certificate", number, shown)],
        };
    }
}
