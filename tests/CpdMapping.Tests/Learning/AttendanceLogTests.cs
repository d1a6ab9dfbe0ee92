using CpdMapping.Files;
using CpdMapping.Learning;
using FsCheck;
using FsCheck.Fluent;

namespace CpdMapping.Tests.Learning;

public sealed class AttendanceLogTests
{
    // 150 minutes without the break; the day before it the clock goes back.
    private static readonly Cohort Cohort = Cohort.Parse("""
        format: 1
        cohort: c
        course: c
        zone: Europe/London
        sessions:
          - {id: "1", date: 2026-10-25, start: "00:30", end: "03:00"}
          - {id: "2", date: 2026-11-04, start: "09:30", end: "12:30", breaks: [{start: "11:00", end: "11:30"}]}
        learners:
          - {key: ann, name: Ann Example, email: ann@example.org}
          - {key: ben, name: Zoë Ben}
          - {key: cem-1, name: Cem Twice, email: cem.one@example.org}
          - {key: cem-2, name: Cem Twice}

        """);

    private static readonly Gen<AttendanceLogRow> Rows =
        from start in Gen.Choose(-3600, 4 * 3600)
        from length in Gen.Choose(0, 4 * 3600)
        let begin = new DateTime(2026, 11, 4, 9, 30, 0, DateTimeKind.Unspecified).AddSeconds(start)
        select new AttendanceLogRow(default, "Ann Example", null, Text(begin), Text(begin.AddSeconds(length)));

    [Theory]
    [InlineData("09:30", "12:30", 150)] // the break is taken out
    [InlineData("09:00", "13:00", 150)] // neither before the start nor after the end
    [InlineData("09:30:00", "09:59:59", 29)] // seconds are rounded down
    [InlineData("10:50", "11:10", 10)] // into the break
    [InlineData("11:05", "11:20", 0)] // within the break
    [InlineData("11:15", "11:45", 15)] // out of the break
    [InlineData("12:30", "12:45", 0)]
    public void What_is_outside_the_session_or_in_a_break_does_not_count(string join, string leave, int minutes) =>
        Assert.Equal(minutes, Minutes(Row(join, leave)));

    [Fact]
    public void Rows_add_up_and_overlapping_ones_count_once()
    {
        Assert.Equal(30, Minutes(Row("09:30", "09:45"), Row("10:00", "10:15")));
        Assert.Equal(45, Minutes(Row("09:30", "10:00"), Row("09:45", "10:15")));
        Assert.Equal(60, Minutes(Row("09:30", "10:30"), Row("09:45", "10:15")));
        Assert.Equal(60, Minutes(Row("09:30", "10:30"), Row("09:30", "10:30")));
    }

    [Fact]
    public void Seconds_are_rounded_down_once_for_the_session_and_not_for_each_row() =>
        Assert.Equal(2, Minutes(Row("09:30:00", "09:31:30"), Row("09:40:00", "09:40:30")));

    [Fact]
    public void Minutes_are_within_the_session_and_the_order_and_repetition_of_rows_do_not_matter() => Prop.ForAll(
        Gen.ListOf(Rows).Where(rows => rows.Count > 0).ToArbitrary(), rows =>
        {
            var minutes = Minutes([.. rows]);
            return minutes is >= 0 and <= 150 && minutes == Minutes([.. Enumerable.Reverse(rows), .. rows]);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Another_row_never_takes_minutes_away() => Prop.ForAll(
        Gen.ListOf(Rows).Where(rows => rows.Count > 1).ToArbitrary(), rows => Minutes([.. rows]) >= Minutes([.. rows.Skip(1)])).QuickCheckThrowOnFailure();

    [Fact]
    public void Splitting_a_row_changes_nothing() => Prop.ForAll(
        Gen.Zip(Gen.Choose(-3600, 4 * 3600), Gen.Zip(Gen.Choose(0, 3600), Gen.Choose(0, 3600))).ToArbitrary(), times =>
        {
            var begin = new DateTime(2026, 11, 4, 9, 30, 0, DateTimeKind.Unspecified).AddSeconds(times.Item1);
            var (middle, end) = (begin.AddSeconds(times.Item2.Item1), begin.AddSeconds(times.Item2.Item1 + times.Item2.Item2));
            return Minutes(Row(Text(begin), Text(end))) == Minutes(Row(Text(middle), Text(end)), Row(Text(begin), Text(middle)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Stated_minutes_are_the_most_that_a_row_states_and_never_more_than_there_are()
    {
        Assert.Equal(60, Minutes(new(default, "Ann Example", Minutes: 50), new(default, "Ann Example", Minutes: 60)));
        Assert.Equal(45, Minutes(new(default, "Ann Example", Minutes: 30), Row("09:30", "10:15")));
        Assert.Equal(0, Minutes(new AttendanceLogRow(default, "Ann Example", Minutes: 151)));
    }

    [Fact]
    public void A_row_without_times_is_the_whole_session_as_in_a_register() => Assert.Equal(150, Minutes(new AttendanceLogRow(default, "Ann Example")));

    [Theory]
    [InlineData("Ann Example", "ANN@example.org", "ann")]
    [InlineData("iPad", "ann@example.org", "ann")]
    [InlineData("Ann Example", null, "ann")]
    [InlineData("Ann Example", "", "ann")]
    [InlineData(" Zoe\u0308 Ben ", "ben@example.org", "ben")]
    [InlineData("Cem Twice", "cem.one@example.org", "cem-1")]
    public void A_learner_is_found_by_e_mail_or_by_a_name_that_only_one_has(string name, string? email, string key)
    {
        var result = Cohort.Attend(Log(new AttendanceLogRow(default, name, email)));
        Assert.Equal("", Examples.Lines(result.Problems));
        Assert.Equal([key], result.Value.Cohort.Learners.Where(learner => learner.AttendedMinutes > 0).Select(learner => learner.Key));
    }

    [Theory]
    [InlineData("Ann Exemple", null, "Nobody in the cohort has the name 'Ann Exemple'.")]
    [InlineData("ann example", null, "Nobody in the cohort has the name 'ann example'.")]
    [InlineData("Host", "host@example.org", "Nobody in the cohort has the name 'Host' or the e-mail 'host@example.org'.")]
    [InlineData("Cem Twice", null, "2 learners have the name 'Cem Twice', and no e-mail tells which is meant.")]
    [InlineData("Ann Example", "other@example.org", "'Ann Example' is the name of 'ann', whose e-mail is 'ann@example.org' and not 'other@example.org'.")]
    public void Who_is_not_certainly_a_learner_is_reported_and_never_guessed(string name, string? email, string found)
    {
        var result = Cohort.Attend(Log(new AttendanceLogRow(new("log.csv", 7, 1), name, email)));
        var problem = Assert.Single(result.Problems);
        Assert.Equal(("CPD-L-080", ProblemSeverity.Warning, found, 7), (problem.Code, problem.Severity, problem.Found, problem.Place.Line));
        Assert.Equal(Cohort, result.Value.Cohort);
    }

    [Theory]
    [InlineData("2026-11-04 10:00", "2026-11-04 10:20:00")]
    [InlineData("2026-11-04T10:00:00+00:00", "2026-11-04 10:20 +00:00")]
    [InlineData("2026-11-04T11:00:00+01:00", "2026-11-04T10:20:00Z")]
    [InlineData("04/11/2026 10:00", "4/11/2026, 10:20:00")]
    [InlineData("11/04/2026 10:00:00 AM", "11/4/26, 10:20:00\u202FAM")]
    [InlineData("04.11.2026 10:00", "10:20 am")]
    public void Times_are_read_as_registers_and_meetings_write_them(string join, string leave) => Assert.Equal(20, Minutes(Row(join, leave)));

    [Theory]
    [InlineData("soon", "10:00", "'soon' is not a time.")]
    [InlineData("03/11/2026 10:00", "10:00", "'03/11/2026 10:00' can be two days, and neither is that of the session, 2026-11-04.")]
    [InlineData("10:00", null, "The row of 'Ann Example' says no time of leaving.")]
    [InlineData(null, "10:00", "The row of 'Ann Example' says no time of coming.")]
    [InlineData("10:00", "09:59", "'Ann Example' came at '10:00' and left at '09:59'.")]
    [InlineData("1995-01-01 10:00", "10:00", "Times in Europe/London are known from 1996, and '1995-01-01 10:00' is earlier.")]
    [InlineData("2026-03-29 01:30", "10:00", "'2026-03-29 01:30' does not exist in Europe/London: the clock goes forward over it.")]
    public void A_time_that_cannot_be_read_is_told_with_its_place_and_does_not_count(string? join, string? leave, string found)
    {
        var result = Cohort.Attend(Log(new AttendanceLogRow(new("log.csv", 3, 1), "Ann Example", null, join, leave)));
        Assert.Equal(Cohort, result.Value.Cohort);
        Assert.Equal(AttendanceOutcome.Unreadable, Assert.Single(result.Value.Rows).Outcome);
        var problem = Assert.Single(result.Problems);
        Assert.Equal(("CPD-L-081", found, 3), (problem.Code, problem.Found, problem.Place.Line));
    }

    [Fact]
    public void In_an_hour_that_the_clock_repeats_the_offset_decides()
    {
        var session = new AttendanceLog { Session = "1", Rows = [new(default, "Ann Example", null, "01:30", "02:30")] };
        Assert.Contains("comes twice in Europe/London", Examples.Lines(Cohort.Attend(session).Problems), StringComparison.Ordinal);
        Assert.Equal(120, AnnIn(session with { Rows = [new(default, "Ann Example", null, "2026-10-25 01:30+01:00", "2026-10-25 02:30")] }));
        Assert.Equal(60, AnnIn(session with { Rows = [new(default, "Ann Example", null, "2026-10-25 01:30+00:00", "2026-10-25 02:30")] }));
    }

    [Fact]
    public void A_row_of_another_time_is_noted_and_does_not_count()
    {
        var result = Cohort.Attend(Log(Row("2026-11-05 09:30", "2026-11-05 12:30")));
        var problem = Assert.Single(result.Problems);
        Assert.Equal(("CPD-L-082", ProblemSeverity.Note), (problem.Code, problem.Severity));
        Assert.Equal(Cohort, result.Value.Cohort);
    }

    [Fact]
    public void A_session_that_the_cohort_does_not_have_is_an_error() => Assert.Equal(
        "log.yaml(2,6): error CPD-L-013: There is no session 'evening'. One of 1, 2 was expected.",
        Examples.Lines(Cohort.Attend(AttendanceLog.TryParse("format: 1\nlog: evening\nrows: [{name: Ann Example}]\n", "log.yaml").Value).Problems));

    [Fact]
    public void Attendance_that_differs_is_told_and_who_is_not_listed_stays()
    {
        var before = Cohort with { Learners = Cohort.Learners.Select(l => l with { Attended = [new("1", 60), new("2", 150)] }).ToSequence() };

        var result = before.Attend(Log(Row("09:30", "10:30"), new(default, "Zoë Ben")));

        Assert.Equal([120, 210, 210, 210], result.Value.Cohort.Learners.Select(learner => learner.AttendedMinutes));
        Assert.Equal([new("1", 60), new("2", 60)], result.Value.Cohort.Learners[0].Attended);
        Assert.Equal(["CPD-L-083", "CPD-L-083", "CPD-L-083"], result.Problems.Select(problem => problem.Code));
        Assert.Contains("The cohort had 150 minutes (2 h 30 min) of the session '2' for 'ann', and the log gives 60 minutes (1 h).", result.Problems.Select(problem => problem.Found));
    }

    [Fact]
    public void Counting_the_same_log_again_changes_nothing()
    {
        var log = Log(Row("09:30", "10:30"), new(default, "Zoë Ben"));
        var once = Cohort.Attend(log).Value.Cohort;
        var again = once.Attend(log);
        Assert.Equal("", Examples.Lines(again.Problems));
        Assert.Equal(once, again.Value.Cohort);
        Assert.Equal(once, Cohort.Parse(once.ToYaml()));
    }

    [Fact]
    public void A_log_is_read_from_yaml_and_written_back()
    {
        var log = AttendanceLog.TryParse("""
            format: 1
            log: "2"
            rows:
              - {name: Ann Example, email: ann@example.org, join: "2026-11-04 09:28:10", leave: "2026-11-04 10:30:00"}
              - name: "=HYPERLINK(\"x\")"

            """, "log.yaml").Value;

        Assert.Equal([4, 5], log.Rows.Select(row => row.Place.Line));
        Assert.Equal(log.ToYaml(), AttendanceLog.TryParse(log.ToYaml()).Value.ToYaml());
        Assert.Equal(60, AnnIn(log));
    }

    [Theory]
    [InlineData("email: ann@example.org", "email: ann", "CPD-L-072")]
    [InlineData("email: ann@example.org", "email: Cem.One@example.org", "CPD-L-073")]
    public void A_learners_address_is_one_and_only_theirs(string old, string text, string code) =>
        Assert.Equal(code, Assert.Single(Cohort.TryParse(Cohort.ToYaml().Replace("\"", "", StringComparison.Ordinal).Replace("id: 1", "id: \"1\"", StringComparison.Ordinal).Replace("id: 2", "id: \"2\"", StringComparison.Ordinal).Replace(old, text, StringComparison.Ordinal)).Problems).Code);

    private static string Text(DateTime time) => time.ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);

    private static AttendanceLogRow Row(string join, string leave) => new(default, "Ann Example", null, join, leave);

    private static AttendanceLog Log(params AttendanceLogRow[] rows) => new() { Session = "2", Rows = rows.ToSequence() };

    private static int Minutes(params AttendanceLogRow[] rows) => AnnIn(Log(rows));

    private static int AnnIn(AttendanceLog log) => Cohort.Attend(log).Value.Cohort.Learners[0].AttendedMinutes;
}
