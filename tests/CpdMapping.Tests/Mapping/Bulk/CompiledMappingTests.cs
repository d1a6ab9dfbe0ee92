using System.Globalization;
using CpdMapping.Mapping;
using CpdMapping.Mapping.Bulk;
using CpdMapping.Mapping.Counting;
using CpdMapping.Standards;
using CpdMapping.Tests.Mapping.Carrying;

namespace CpdMapping.Tests.Mapping.Bulk;

public class CompiledMappingTests
{
    private static readonly StandardsLibrary Library = CarryExamples.Library(
        "old@2010/1 replaced-by mid@2015/1 40", "old@2010/1 replaced-by mid@2015/2 60", "old@2010/2 equivalent mid@2015/2", "mid@2015/1 equivalent new@2020/1",
        "mid@2015/2 narrower new@2020/p", "mid@2015/3 broader new@2020/3", "other@2020/1 same-text new@2020/2");

    /// <summary>Every policy, under every carry policy, to every choice of editions: each learner alone and in bulk, every figure and its explanation.</summary>
    [Fact]
    public async Task A_thousand_learners_get_in_bulk_what_each_gets_alone()
    {
        var dice = new Dice(20);
        var learners = 0;
        for (var round = 0; round < 40; round++)
        {
            var policy = round % 2 == 0 ? MappingPolicy.Whole : MappingPolicy.Shared;
            var carry = new[] { CarryPolicy.Successors, CarryPolicy.Crosswalks, CarryPolicy.None }[round % 3];
            EditionRef[] editions = new EditionRef[][] { [CarryExamples.New], [CarryExamples.Mid, CarryExamples.New], [], [CarryExamples.Other, CarryExamples.Old] }[round % 4];
            var mapper = new EvidenceMapper(Library, policy, carry, CountingPolicy.AsWritten);
            var mapping = mapper.Compile(Enumerable.Range(0, 30).Select(i => Activity(dice, i)), editions);
            var people = Enumerable.Range(0, 25).Select(_ => Person(dice, learners++)).ToList();

            var mapped = await mapping.MapAsync(people.ToAsyncEnumerable(), options: new() { BatchSize = 4, Workers = 3 }).ToListAsync();

            Assert.Equal(people, mapped.Select(totals => totals.Entries));
            foreach (var totals in mapped)
            {
                var alone = mapper.Map(mapping.ToRecord(totals.Entries), [.. mapping.Editions.Select(edition => edition.Ref)]);
                AssertEqual(alone, totals, mapping);
                Assert.Equal(alone, totals.Explain());
            }
        }
        Assert.Equal(1000, learners);
    }

    [Fact]
    public void An_activity_that_a_learner_took_part_in_twice_counts_as_it_is_given()
    {
        var mapping = new EvidenceMapper(Library).Compile([Activity("a", "new@2020/1")]);

        var totals = mapping.Map(new("twice", new LearnerEntry[] { new(0, 60), new(0, 60) }));

        Assert.Equal((120, 120), (totals.Total, totals.Touched(0)));
        Assert.Equal((120, 120), (totals.Explain().Total.Minutes, totals.Explain().Editions[0].Touched.Minutes));
    }

    [Fact]
    public void Both_ways_of_crediting_whole_activities_come_to_the_same()
    {
        var dice = new Dice(7);
        var mapping = new EvidenceMapper(Library, carry: CarryPolicy.Crosswalks).Compile(Enumerable.Range(0, 30).Select(i => Activity(dice, i)), CarryExamples.New, CarryExamples.Mid);
        var claims = new ClaimReader(Library, CpdMapping.Mapping.Carrying.Carrier.Of(Library, CarryPolicy.Crosswalks), divides: false, [CarryExamples.New, CarryExamples.Mid]);
        foreach (var activity in mapping.Activities)
            claims.Read(activity.Alignments);
        EditionClaims[] editions = [.. claims.ToClaims()];
        var credits = new Credits(mapping.Layout, editions, mapping.Activities.Count);

        for (var i = 0; i < 100; i++)
        {
            var person = Person(dice, i);
            var (dense, sparse) = (new int[credits.Width], new int[credits.Width]);
            new DenseAdder(credits).Add(person.Entries.Span, dense);
            new SparseAdder(credits).Add(person.Entries.Span, sparse);
            Assert.Equal(dense, sparse);
        }
    }

    [Fact]
    public async Task Results_come_in_the_order_of_the_learners_whatever_the_workers()
    {
        var mapping = new EvidenceMapper(Library).Compile([Activity("a", "new@2020/1")]);
        var people = Enumerable.Range(0, 5000).Select(i => new LearnerEntries(i.ToString(CultureInfo.InvariantCulture), new LearnerEntry[] { new(0, i) })).ToList();

        foreach (var workers in new[] { 1, 2, 7 })
        {
            var report = new BulkReport();
            var steps = new List<BulkProgress>();
            var mapped = await mapping.MapAsync(people.ToAsyncEnumerable(), report, new() { Workers = workers, BatchSize = 64, Progress = new Steps(steps) }).ToListAsync();

            Assert.Equal(Enumerable.Range(0, 5000).Select(i => (long)i), mapped.Select(totals => totals.Position));
            Assert.Equal(people.Select(person => person.Entries.Span[0].Minutes), mapped.Select(totals => totals.Claimed(mapping.PlaceOf(StandardRef.Parse("new@2020/1")))));
            Assert.Equal("Mapped 5000 entries of 5000 learners; 0 were left out.", report.ToString());
            Assert.Equal(new BulkProgress(5000, 5000, 0), steps[^1]);
            Assert.True(steps.Select(step => step.Learners).SequenceEqual(steps.Select(step => step.Learners).Order()));
        }
    }

    [Fact]
    public async Task A_learner_that_cannot_be_mapped_is_reported_and_the_rest_goes_on()
    {
        var mapping = new EvidenceMapper(Library).Compile([Activity("a", "new@2020/1")]);
        LearnerEntries[] people =
        [
            new("fine", new LearnerEntry[] { new(0, 60) }), new("unknown", new LearnerEntry[] { new(1, 60) }), new("negative", new LearnerEntry[] { new(0, -1) }),
            new("much", new LearnerEntry[] { new(0, int.MaxValue), new(0, 1) }), new("nothing", default),
        ];
        var report = new BulkReport();

        var mapped = await mapping.MapAsync(people.ToAsyncEnumerable(), report).ToListAsync();

        Assert.Equal([("fine", 0L), ("nothing", 4L)], mapped.Select(totals => (totals.Learner, totals.Position)));
        Assert.Equal("Mapped 1 entry of 2 learners; 3 were left out.", report.ToString());
        Assert.Equal(
            [
                "learner 2: error CPD-M-040: The learner 'unknown' has an entry of activity 1. A place from 0 to 0 was expected.",
                "learner 3: error CPD-M-040: The learner 'negative' has an entry of -1 minutes. 0 or more were expected.",
                "learner 4: error CPD-M-040: The minutes of the learner 'much' add up to 2147483648. 2147483647 at most were expected.",
            ],
            report.Problems.Select(problem => problem.ToString()));
        Assert.Throws<ArgumentException>(() => mapping.Map(people[1]));
    }

    [Fact]
    public async Task The_work_can_be_stopped_and_no_more_learners_are_taken_than_fit()
    {
        var mapping = new EvidenceMapper(Library).Compile([Activity("a", "new@2020/1")]);
        using var stop = new CancellationTokenSource();
        var (taken, given) = (0, 0);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in mapping.MapAsync(Endless(), options: new() { Workers = 2, BatchSize = 8 }, cancellation: stop.Token))
            {
                Assert.InRange(taken - given, 0, 8 * 6);
                if (++given == 1000)
                    await stop.CancelAsync();
            }
        });

        async IAsyncEnumerable<LearnerEntries> Endless()
        {
            await Task.Yield();
            for (; ; taken++)
                yield return new("x", new LearnerEntry[] { new(0, 1) });
        }
    }

    [Fact]
    public void Bad_use_is_refused()
    {
        var mapper = new EvidenceMapper(Library, MappingPolicy.Shared);

        Assert.Contains("'a'", Assert.Throws<ArgumentException>(() => mapper.Compile([Activity("a"), Activity("a")])).Message, StringComparison.Ordinal);
        Assert.Contains("7/6", Assert.Throws<ArgumentException>(() => mapper.Compile([Activity("a", "new@2020/1=2/3", "new@2020/2=1/2")])).Message, StringComparison.Ordinal);
        Assert.Throws<StandardNotFoundException>(() => mapper.Compile([], EditionRef.Parse("none@2020")));
        Assert.Throws<ArgumentException>(() => mapper.Compile([]).MapAsync(AsyncEnumerable.Empty<LearnerEntries>(), options: new() { Workers = 0 }));
        Assert.Equal(-1, mapper.Compile([]).PlaceOf("a"));
    }

    private static void AssertEqual(Coverage alone, LearnerTotals totals, CompiledMapping mapping)
    {
        Assert.Equal(alone.Total.Minutes, totals.Total);
        var standard = 0;
        for (var edition = 0; edition < alone.Editions.Count; edition++)
        {
            var coverage = alone.Editions[edition];
            Assert.Equal(
                (coverage.Touched.Minutes, coverage.Carried.Minutes, coverage.Unallocated?.Minutes ?? 0),
                (totals.Touched(edition), totals.TouchedCarried(edition), totals.Unallocated(edition)));
            foreach (var one in coverage.Standards)
            {
                Assert.Equal(one.Standard, mapping.Standards[standard]);
                Assert.Equal(
                    (one.Claimed.Minutes, one.Carried.Minutes, one.RolledUp.Minutes, one.RolledUpCarried.Minutes),
                    (totals.Claimed(standard), totals.Carried(standard), totals.RolledUp[standard], totals.RolledUpCarried(standard)));
                standard++;
            }
        }
        Assert.Equal(standard, totals.RolledUp.Length);
    }

    private static BulkActivity Activity(string id, params string[] claims) =>
        new() { Id = id, Title = "Activity " + id, On = new DateOnly(2025, 4, 1), Alignments = claims.Select(Examples.Claim).ToSequence() };

    private static BulkActivity Activity(Dice dice, int number)
    {
        var claims = Enumerable.Range(0, dice.Next(8)).Select(_ =>
        {
            var (edition, code, share) = (new[] { "old@2010", "mid@2015", "new@2020", "other@2020" }[dice.Next(4)], new[] { "1", "2", "3", "p", "9" }[dice.Next(5)], dice.Next(6));
            return share == 0 ? $"{edition}/{code}" : $"{edition}/{code}={share}/{(dice.Next(2) == 0 ? 41 : 45)}";
        });
        var activity = Activity("a" + number.ToString(CultureInfo.InvariantCulture), [.. claims]);
        return dice.Next(3) > 0 ? activity : activity with { Alignments = activity.Alignments.Select(a => a with { Minutes = dice.Next(200) }).ToSequence() };
    }

    private static LearnerEntries Person(Dice dice, int number) => new(
        "person-" + number.ToString(CultureInfo.InvariantCulture), Enumerable.Range(0, dice.Next(12)).Select(_ => new LearnerEntry(dice.Next(30), dice.Next(300))).ToArray());

    /// <summary>Numbers that look like chance and are the same every time.</summary>
    private sealed class Dice(uint seed)
    {
        private uint state = seed;

        public int Next(int sides)
        {
            state = unchecked((state * 1664525) + 1013904223);
            return (int)((state >> 8) % (uint)sides);
        }
    }

    private sealed class Steps(List<BulkProgress> steps) : IProgress<BulkProgress>
    {
        public void Report(BulkProgress value) => steps.Add(value);
    }
}
