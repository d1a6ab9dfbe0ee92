using CpdMapping.Learning;

namespace CpdMapping.Tests.Learning;

public sealed class CohortTests
{
    private const string Good = """
        format: 1
        cohort: spring-2020
        course: garden-craft
        zone: Europe/London
        sessions:
          - {id: "1", date: 2020-03-01, start: 09:30, end: 12:30}
          - id: "2"
            date: 2020-03-02
            start: 09:30
            end: 12:30
            breaks:
              - {start: 10:00, end: 10:15}
              - {start: 11:00, end: 11:15}
        learners:
          - key: ann
            name: Ann Example
            certificate: GC-7Q4K
            attended: ["1", {session: "2", minutes: 60}]
          - key: ann-2
            name: Ann Example

        """;

    [Fact]
    public void Breaks_do_not_count_and_an_id_alone_is_the_whole_session()
    {
        var result = Cohort.TryParse(Good, "f.yaml");

        Assert.Equal("", Examples.Lines(result.Problems));
        var cohort = result.Value;
        Assert.Equal([180, 150], cohort.Sessions.Select(session => session.NetMinutes));
        Assert.Equal([new Attendance("1", 180), new Attendance("2", 60)], cohort.Learners[0].Attended);
        Assert.Equal(0, cohort.Learners[1].AttendedMinutes);
        Assert.Equal(cohort, Cohort.Parse(cohort.ToYaml()));
        Assert.Equal(cohort, Cohort.Parse(cohort.ToJson()));
    }

    [Theory]
    [InlineData("start: 09:30, end: 12:30", "start: 09:30, end: 09:30", "f.yaml(6,52): error CPD-L-002: The session starts at 09:30 and ends at 09:30.")]
    [InlineData("start: 09:30, end: 12:30", "start: 22:00, end: 01:00", "f.yaml(6,52): error CPD-L-002: The session starts at 22:00 and ends at 01:00.")]
    [InlineData("start: 09:30, end: 12:30", "start: 9:30, end: 12:30", "f.yaml(6,40): error CPD-F-019: 'start' is '9:30'.")]
    [InlineData("date: 2020-03-02", "date: 2020-03-01", "f.yaml(7,5): error CPD-L-008: The session '2' starts at 09:30, before the session '1' of 2020-03-01 ends at 12:30.")]
    [InlineData("date: 2020-03-02", "date: 2020-02-29", "f.yaml(7,5): error CPD-L-009: The session '2' of 2020-02-29 09:30 stands after the later session '1' of")]
    [InlineData("date: 2020-03-02", "date: 2020-02-30", "f.yaml(8,11): error CPD-F-018: 'date' is '2020-02-30'.")]
    [InlineData("date: 2020-03-02", "date: 1995-03-02", "f.yaml(8,11): error CPD-L-007: 'date' is 1995-03-02. Times in Europe/London are known from 1996.")]
    [InlineData("start: 10:00, end: 10:15", "start: 09:00, end: 10:15", "f.yaml(12,9): error CPD-L-010: The break from 09:00 to 10:15 is not within the session.")]
    [InlineData("start: 10:00, end: 10:15", "start: 10:15, end: 10:00", "f.yaml(12,29): error CPD-L-002: The break starts at 10:15 and ends at 10:00.")]
    [InlineData("start: 11:00, end: 11:15", "start: 10:10, end: 11:15", "f.yaml(13,9): error CPD-L-011: The break starts at 10:10, before the break above it ends at 10:15.")]
    [InlineData("start: 10:00, end: 10:15", "start: 09:30, end: 12:30", "f.yaml(12,7): error CPD-L-012: The breaks take 195 minutes (3 h 15 min) of a session of 180 minutes (3 h).")]
    [InlineData("minutes: 60", "minutes: 151", "f.yaml(18,45): error CPD-L-014: 151 minutes (2 h 31 min) of the session '2' are attended. At most 150 minutes (2 h 30 min) were expected, without breaks.")]
    [InlineData("session: \"2\"", "session: \"3\"", "f.yaml(18,21): error CPD-L-013: There is no session '3'.")]
    [InlineData("session: \"2\"", "session: \"1\"", "f.yaml(18,21): error CPD-L-015: The session '1' stands here twice.")]
    [InlineData("[\"1\"", "[1", "f.yaml(18,16): error CPD-F-016: 'attended' is 1 without quotes")]
    [InlineData("id: \"2\"", "id: \"1\"", "f.yaml(7,9): error CPD-L-001: The session '1' is there already, in line 6.")]
    [InlineData("key: ann-2", "key: ann", "f.yaml(19,10): error CPD-L-001: The learner 'ann' is there already, in line 15.")]
    [InlineData("key: ann-2", "key: ann-2\n    certificate: GC-7Q4K", "f.yaml(20,18): error CPD-L-016: The certificate number 'GC-7Q4K' is there already, in line 17.")]
    [InlineData("certificate: GC-7Q4K", "certificate: gc 7", "f.yaml(17,18): error CPD-F-022: 'certificate' is 'gc 7'.")]
    [InlineData("zone: Europe/London", "zone: Europe/Londn", "f.yaml(4,7): error CPD-L-006: The time zone 'Europe/Londn' is not known.")]
    [InlineData("sessions:", "sessions: []\nsession:", "f.yaml(5,11): error CPD-F-025: 'sessions' holds nothing.")]
    public void What_is_wrong_is_said_with_its_place(string old, string text, string expected)
    {
        var file = Replaced(old, text);
        var result = Cohort.TryParse(file, "f.yaml");
        Assert.Contains(expected, Examples.Lines(result.Problems), StringComparison.Ordinal);
        Assert.False(result.Success);
    }

    [Fact]
    public void A_time_that_the_clock_skips_is_an_error() => Assert.Equal(
        "f.yaml(6,40): error CPD-L-003: 2020-03-29 01:30 does not exist in Europe/London: the clock goes forward over it. Write the time that the clock showed.",
        Problems("date: 2020-03-01, start: 09:30, end: 12:30}", "date: 2020-03-29, start: 01:30, end: 12:30}", "date: 2020-03-02", "date: 2020-04-02"));

    [Fact]
    public void A_time_that_the_clock_repeats_wants_its_offset() => Assert.Equal(
        "f.yaml(9,12): error CPD-L-004: 2020-10-25 01:30 comes twice in Europe/London: the clock repeats the hour. One of the offsets +01:00 (the first time) and +00:00 (the second time) was expected. Add 'offset: \"+01:00\"' or 'offset: \"+00:00\"'.",
        Problems("date: 2020-03-02\n    start: 09:30", "date: 2020-10-25\n    start: 01:30"));

    [Fact]
    public void An_offset_tells_the_two_hours_apart_and_comes_back()
    {
        var file = Replaced("{id: \"1\", date: 2020-03-01, start: 09:30, end: 12:30}", "{id: \"1\", date: 2019-10-27, start: 01:30, offset: \"+01:00\", end: 01:30, end-offset: \"+00:00\"}");

        var cohort = Cohort.Parse(file);

        Assert.Equal(60, cohort.Sessions[0].NetMinutes);
        Assert.Contains("offset: \"+01:00\"", cohort.ToYaml(), StringComparison.Ordinal);
        Assert.Equal(cohort.ToYaml(), Cohort.Parse(cohort.ToYaml()).ToYaml());
        Assert.Equal(cohort.Sessions.Select(session => session.Start.Offset), Cohort.Parse(cohort.ToJson()).Sessions.Select(session => session.Start.Offset));
    }

    [Theory]
    [InlineData("date: 2020-03-01, start: 09:30", "date: 2020-03-01, start: 09:30, offset: \"+01:00\"", "The offset +01:00 does not hold at 2020-03-01 09:30 in Europe/London. +00:00 was expected.")]
    [InlineData("date: 2020-03-01, start: 09:30", "date: 2019-10-27, start: 01:30, offset: \"+02:00\"", "The offset +02:00 does not hold at 2019-10-27 01:30 in Europe/London. One of the offsets +01:00 (the first time) and +00:00 (the second time) was expected.")]
    public void An_offset_that_does_not_hold_there_is_an_error(string old, string text, string expected)
    {
        var problem = Assert.Single(Cohort.TryParse(Replaced(old, text), "f.yaml").Problems);
        Assert.Equal("CPD-L-005", problem.Code);
        Assert.Contains(expected, problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_session_over_a_clock_change_has_its_true_minutes()
    {
        var cohort = Cohort.Parse(Replaced("date: 2020-03-01, start: 09:30, end: 12:30", "date: 2019-03-31, start: 00:30, end: 03:30"));
        Assert.Equal(120, cohort.Sessions[0].NetMinutes);
    }

    [Fact]
    public void An_unknown_zone_is_one_problem_whatever_the_times() => Assert.Equal(
        "CPD-L-006",
        Assert.Single(Cohort.TryParse(Replaced("Europe/London", "Europe/Londres").Replace("start: 09:30, end", "start: 09:30, offset: \"+01:00\", end", StringComparison.Ordinal)).Problems).Code);

    [Fact]
    public void Nothing_follows_from_a_stand_in() =>
        Assert.Equal("CPD-F-019", Assert.Single(Cohort.TryParse(Replaced("{id: \"1\", date: 2020-03-01, start: 09:30", "{id: \"1\", date: 2020-03-01, start: half past nine")).Problems).Code);

    [Fact]
    public void A_cohort_is_compared_with_the_plan_of_its_course()
    {
        var course = new Course { Id = "garden-craft", Title = "Garden craft", Provider = new("The Garden School"), Sessions = [new("1", 180), new("3", 60)] };

        var result = Cohort.TryParse(Good.Replace("12:30}", "12:20}", StringComparison.Ordinal), course, "f.yaml");

        Assert.True(result.Success);
        Assert.Equal(
            """
            f.yaml(6,3): warning CPD-L-061: The course plans the session '3', which the cohort does not have. Add what took place, or correct the course.
            f.yaml(6,5): warning CPD-L-062: The session '1' took 170 minutes (2 h 50 min) without breaks, and the course plans 180 minutes (3 h). If the times and breaks are right, leave it: what took place counts.
            f.yaml(7,9): warning CPD-L-061: The course does not plan a session '2'. One of 1, 3 was expected. Correct the id, or add the session to the course.
            """,
            Examples.Lines(result.Problems));
        Assert.Equal(
            "f.yaml(3,9): error CPD-L-060: The cohort is of the course 'garden-craft'. The course 'orchards' was expected. Correct the id, or name the other course's file.",
            Examples.Lines(Cohort.TryParse(Good, course with { Id = "orchards" }, "f.yaml").Problems));
    }

    [Fact]
    public void What_the_file_cannot_hold_is_not_written()
    {
        var cohort = Cohort.Parse(Good);
        var session = cohort.Sessions[0];

        Assert.Contains("another day", Thrown(session with { End = session.End.AddDays(1) }), StringComparison.Ordinal);
        Assert.Contains("seconds", Thrown(session with { End = session.End.AddSeconds(1) }), StringComparison.Ordinal);
        Assert.Contains("+05:00", Thrown(session with { End = session.End.ToOffset(TimeSpan.FromHours(5)) }), StringComparison.Ordinal);

        string Thrown(Session wrong) => Assert.Throws<InvalidOperationException>(() => (cohort with { Sessions = [wrong] }).ToYaml()).Message;
    }

    private static string Replaced(string old, string text)
    {
        var file = Good.Replace(old, text, StringComparison.Ordinal);
        Assert.NotEqual(Good, file);
        return file;
    }

    private static string Problems(string old, string text, string old2 = "", string text2 = "")
    {
        var file = Replaced(old, text);
        return Examples.Lines(Cohort.TryParse(old2.Length == 0 ? file : file.Replace(old2, text2, StringComparison.Ordinal), "f.yaml").Problems);
    }
}
