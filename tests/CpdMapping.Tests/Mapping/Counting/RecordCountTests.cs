using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Mapping.Counting;
using static CpdMapping.Tests.Mapping.Examples;

namespace CpdMapping.Tests.Mapping.Counting;

public class RecordCountTests
{
    [Fact]
    public void The_same_certificate_counts_once()
    {
        var (count, total) = Count(Learnt("e1", "2025-04-25", 120).With("RL-7Q4K-XW2M"), Learnt("e2", "2025-04-30", 120, "Another title").With("RL-7Q4K-XW2M"));

        Assert.Equal(120, total);
        var repeat = Assert.Single(count.Repeats);
        Assert.Equal((RepeatKind.SameCertificate, "e1", "e2", 120, true, false), (repeat.Kind, repeat.Earlier, repeat.Later, repeat.Minutes, repeat.IsCertain, repeat.Counts));
        Assert.Equal("'e2' and 'e1' name the same certificate, RL-7Q4K-XW2M, which shows 2 hours.", repeat.Found);
        Assert.Same(CountingPolicy.Once, repeat.Policy);
    }

    [Fact]
    public void Parts_of_what_one_certificate_shows_count()
    {
        var evidence = new Evidence("certificate", "Certificate of attendance", "RL-7Q4K-XW2M", 240);
        var (count, total) = Count(
            Learnt("e1", "2025-04-25", 120).With("RL-7Q4K-XW2M") with { Evidence = [evidence] },
            Learnt("e2", "2025-04-25", 120).With("RL-7Q4K-XW2M") with { Evidence = [evidence] });

        Assert.Equal(240, total);
        Assert.Empty(count.Repeats);
    }

    [Fact]
    public void Only_what_is_above_the_certificate_is_not_counted()
    {
        var evidence = new Evidence("certificate", "Certificate of attendance", "RL-7Q4K-XW2M", 200);
        var (count, total) = Count(
            Learnt("e1", "2025-04-25", 120).With("RL-7Q4K-XW2M") with { Evidence = [evidence] }, Learnt("e2", "2025-04-26", 120).With("RL-7Q4K-XW2M"));

        Assert.Equal(200, total);
        Assert.Equal(40, Assert.Single(count.Repeats).Minutes);
    }

    [Fact]
    public void One_number_of_two_providers_is_reported_and_counts()
    {
        var (count, total) = Count(
            Learnt("e1", "2025-04-25", 120).With("C-2025-0001").By("A college"), Learnt("e2", "2025-05-02", 60, "Other").With("C-2025-0001").By("A charity"));

        Assert.Equal(180, total);
        Assert.Equal((false, true), (Assert.Single(count.Repeats).IsCertain, count.Repeats[0].Counts));
    }

    [Fact]
    public void Times_that_overlap_count_once()
    {
        var (count, total) = Count(
            Learnt("e1", "2025-04-25", 120).At("10:00", "12:00"), Learnt("e2", "2025-04-25", 120, "Another").At("11:00", "13:00"));

        Assert.Equal(180, total);
        var repeat = Assert.Single(count.Repeats);
        Assert.Equal((RepeatKind.OverlappingTimes, 60, true), (repeat.Kind, repeat.Minutes, repeat.IsCertain));
        Assert.Equal("'e2' and 'e1' overlap by 1 hour.", repeat.Found);
    }

    [Fact]
    public void An_overlap_that_may_have_been_a_break_counts_and_is_reported()
    {
        var (count, total) = Count(
            Learnt("e1", "2025-04-25", 90).At("10:00", "12:00"), Learnt("e2", "2025-04-25", 90, "Another").At("11:30", "13:30"));

        Assert.Equal(180, total);
        Assert.Equal((30, false, true), (count.Repeats[0].Minutes, count.Repeats[0].IsCertain, count.Repeats[0].Counts));
    }

    [Fact]
    public void What_of_an_overlap_is_certain_and_what_is_not_are_two_findings()
    {
        var (count, total) = Count(
            Learnt("e1", "2025-04-25", 150).At("10:00", "13:00"), Learnt("e2", "2025-04-25", 120, "Another").At("12:00", "14:00"));

        Assert.Equal(240, total);
        Assert.Equal([(30, true), (30, false)], count.Repeats.Select(r => (r.Minutes, r.IsCertain)));
    }

    [Fact]
    public void Activities_that_follow_each_other_do_not_overlap()
    {
        var (count, total) = Count(
            Learnt("e1", "2025-04-25", 120).At("10:00", "12:00"), Learnt("e2", "2025-04-25", 120).At("12:00", "14:00"));

        Assert.Equal(240, total);
        Assert.Empty(count.Repeats);
    }

    [Fact]
    public void Times_are_compared_as_moments_and_not_as_clocks()
    {
        var later = Learnt("e2", "2025-04-25", 60, "Another");
        var inWarsaw = later with { Activity = later.Activity! with { Zone = "Europe/Warsaw", Times = [new(Moment("11:00", 2), Moment("12:00", 2))] } };
        var (count, total) = Count(Learnt("e1", "2025-04-25", 60).At("10:00", "11:00"), inWarsaw);

        Assert.Equal(60, total);
        Assert.Equal(60, count.Repeats[0].Minutes);
    }

    [Fact]
    public void The_same_event_from_two_providers_counts_once()
    {
        var (count, total) = Count(
            Learnt("e1", "2025-04-25", 360, "Trauma-informed practice").By("A college").With("A-12345"),
            Learnt("e2", "2025-04-25", 360, "Trauma informed Practice").By("A charity").With("B-67890"));

        Assert.Equal(360, total);
        Assert.Equal("'e2' and 'e1' are of the same title, 'Trauma informed Practice', and of the same days, 2025-04-25, from 'A charity' and 'A college'; they took 6 hours each.",
            Assert.Single(count.Repeats).Found);
    }

    [Theory]
    [InlineData(ActivityKind.Course, "Trauma", 300)] // another length
    [InlineData(ActivityKind.Supervision, "Trauma", 360)] // talks may be two of a day
    public void What_may_be_one_event_is_reported_and_counts(ActivityKind kind, string title, int minutes)
    {
        var (count, total) = Count(Learnt("e1", "2025-04-25", 360, "Trauma", kind), Learnt("e2", "2025-04-25", minutes, title, kind));

        Assert.Equal(360 + minutes, total);
        Assert.Equal((RepeatKind.SameEvent, false, true), (Assert.Single(count.Repeats).Kind, count.Repeats[0].IsCertain, count.Repeats[0].Counts));
    }

    [Theory]
    [InlineData("2025-04-25", "Attachment", ActivityKind.Course)] // another title
    [InlineData("2025-04-26", "Trauma", ActivityKind.Course)] // another day
    [InlineData("2025-04-25", "Trauma", ActivityKind.Reading)] // another sort
    public void Two_events_are_two(string day, string title, ActivityKind kind)
    {
        var (count, total) = Count(Learnt("e1", "2025-04-25", 360, "Trauma"), Learnt("e2", day, 360, title, kind));

        Assert.Equal(720, total);
        Assert.Empty(count.Repeats);
    }

    [Fact]
    public void A_course_taken_again_before_it_counts_again_does_not_count()
    {
        var (count, total) = Count(Course("e1", "2025-01-10", 12), Course("e2", "2025-12-01", 12), Course("e3", "2026-01-10", 12));

        Assert.Equal(240, total); // the second does not count, and the third does
        var repeat = Assert.Single(count.Repeats);
        Assert.Equal((RepeatKind.RepeatedCourse, "e1", "e2", 120, true), (repeat.Kind, repeat.Earlier, repeat.Later, repeat.Minutes, repeat.IsCertain));
        Assert.Equal("'e2' takes the course 'safeguarding' of 'e1' again on 2025-12-01, and it counts again from 2026-01-10.", repeat.Found);
    }

    [Fact]
    public void A_course_taken_again_after_its_months_is_no_repeat()
    {
        Assert.Empty(Count(Course("e1", "2025-01-10", 12), Course("e2", "2026-01-10", 12)).Count.Repeats);
    }

    [Fact]
    public void Where_the_months_are_not_stated_a_course_taken_again_is_reported_and_counts()
    {
        var (count, total) = Count(Course("e1", "2025-01-10", null), Course("e2", "2025-12-01", null));

        Assert.Equal(240, total);
        Assert.Equal((false, true), (Assert.Single(count.Repeats).IsCertain, count.Repeats[0].Counts));
    }

    [Fact]
    public void The_end_of_the_calendar_is_no_end_of_counting()
    {
        var (count, _) = Count(Course("e1", "9999-12-01", 240), Course("e2", "9999-12-30", 240));

        Assert.Equal("'e2' takes the course 'safeguarding' of 'e1' again on 9999-12-30, and it counts again from 9999-12-31.", count.Repeats[0].Found);
    }

    [Fact]
    public void A_day_within_a_run_of_the_same_course_is_reported_and_counts()
    {
        var run = Course("e1", "2025-01-10", 12);
        run = run with { Activity = run.Activity! with { From = new DateOnly(2025, 1, 6) } };
        var (count, total) = Count(run, Course("e2", "2025-01-08", 12));

        Assert.Equal(240, total);
        Assert.Equal((RepeatKind.SameEvent, false), (Assert.Single(count.Repeats).Kind, count.Repeats[0].IsCertain));
    }

    [Fact]
    public void The_policy_decides_what_counts_and_never_what_is_reported()
    {
        RecordEntry[] entries = [Course("e1", "2025-01-10", 12), Course("e2", "2025-02-10", 12), Learnt("e3", "2025-03-01", 60, "T"), Learnt("e4", "2025-03-01", 30, "T")];
        var record = Record(entries);

        var totals = new[] { CountingPolicy.AsWritten, CountingPolicy.Once, CountingPolicy.Strict }.Select(policy => new EvidenceMapper(Library, counting: policy).Map(record)).ToList();

        Assert.Equal([330, 210, 180], totals.Select(c => c.Total.Minutes));
        Assert.All(totals, c => Assert.Equal(2, c.Count.Repeats.Count));
    }

    [Fact]
    public void Every_figure_leaves_out_what_is_counted_already_and_says_why()
    {
        var one = Learnt("e1", "2025-04-25", 120).With("RL-7Q4K-XW2M") with { Alignments = [Claim("flat@2020/a")] };
        var two = Learnt("e2", "2025-04-30", 120).With("RL-7Q4K-XW2M") with { Alignments = [Claim("flat@2020/a")] };
        var coverage = new EvidenceMapper(Library).Map(Record(one, two));

        Assert.Equal(120, coverage.Editions[0].Standards[0].Claimed.Minutes);
        Assert.Contains(
            "  2025-04-30  e2  Learning: 0 for 120 × 1 = 0\n    120 minutes not counted again: 'e2' and 'e1' name the same certificate, RL-7Q4K-XW2M, which shows 2 hours.\n",
            coverage.Total.Explain().ToString(), StringComparison.Ordinal);
    }

    private static (RecordCount Count, int Total) Count(params RecordEntry[] entries)
    {
        var record = Record(entries);
        var count = RecordCount.Of(record);
        Assert.Equal(entries.Sum(count.MinutesOf), new EvidenceMapper(Library).Map(record).Total.Minutes);
        return (count, entries.Sum(count.MinutesOf));
    }

    private static RecordEntry Course(string id, string day, int? months)
    {
        var entry = Learnt(id, day, 120, "Safeguarding");
        return entry with { Activity = entry.Activity! with { Course = "safeguarding", RefreshMonths = months } };
    }

    private static RecordEntry Learnt(string id, string day, int minutes, string title = "Learning", ActivityKind kind = ActivityKind.Course)
    {
        var entry = Entry(id, minutes).On(day);
        return entry with { Activity = entry.Activity! with { Title = title, Kind = kind } };
    }

    private static DateTimeOffset Moment(string time, int hours) => new(new DateOnly(2025, 4, 25), TimeOnly.ParseExact(time, "HH:mm", null), TimeSpan.FromHours(hours));
}
