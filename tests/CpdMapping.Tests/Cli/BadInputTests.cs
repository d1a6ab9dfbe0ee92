using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using CpdMapping.Cli;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Cli;

/// <summary>One file for each kind of bad input: the right code at the right place, and a whole message.</summary>
public sealed class BadInputTests
{
    private const string Course = """
        format: 1
        course: my-course
        title: A course
        provider: {name: A provider}
        from: 2025-03-01
        to: 2025-03-02
        sessions:
          - {id: "1", minutes: 180}
        standards:
          - headings: [Professional Capabilities Framework]
            names:
              - {as-written: Knowledge, pin: pcf@2018/5}

        """;

    private const string Cohort = """
        format: 1
        cohort: spring
        course: my-course
        zone: Europe/London
        sessions:
          - {id: "1", date: 2026-03-20, start: "09:30", end: "12:30"}
        learners:
          - key: ann
            name: Ann
            attended: ["1"]

        """;

    private const string Record = """
        format: 1
        record: ann
        learner: Ann
        entries:
          - id: day
            logged: 2025-03-05
            activity: {kind: course, title: A day, from: 2025-03-04, minutes: 300}
            alignments:
              - {standard: pcf@2018/5}

        """;

    private const string TheSession = """- {id: "1", date: 2026-03-20, start: "09:30", end: "12:30"}""";

    [Theory]
    [InlineData("title:", "titel:", "CPD-F-014 1,1", "CPD-F-013 3,1")]
    [InlineData("{as-written: Knowledge, pin: pcf@2018/5}", "Wisdom of the heart", "CPD-L-040 12,9")]
    [InlineData("headings: [Professional Capabilities Framework]\n    names:\n      - {as-written: Knowledge, pin: pcf@2018/5}", "names:\n      - Communication", "CPD-L-041 11,9")]
    [InlineData("pcf@2018/5", "pcf@2031/5", "CPD-L-042 12,38")]
    [InlineData("pcf@2018/5", "pcf@2018/55", "CPD-L-043 12,38")]
    [InlineData("minutes: 180", "minutes: 2.5h", "CPD-F-017 8,24")]
    [InlineData("minutes: 180", "minutes: 2,5", "CPD-F-017 8,24")]
    [InlineData("minutes: 180", "minutes: \"2,5\"", "CPD-F-017 8,24")]
    [InlineData("pin: pcf@2018/5", "share: \"0,5\"", "CPD-L-021 12,40")]
    [InlineData("sessions:", "fee: {amount: \"475,00\", currency: GBP}\nsessions:", "CPD-L-020 7,15")]
    [InlineData("{id: \"1\", minutes: 180}", "{id: \"1\", minutes: 180}\n  - {id: \"1\", minutes: 60}", "CPD-L-001 9,10")]
    [InlineData("to: 2025-03-02", "to: 2025-02-30", "CPD-F-018 6,5")]
    [InlineData("to: 2025-03-02", "to: 2025-02-28", "CPD-L-002 6,5")]
    public void A_bad_course_is_told_where_it_is_bad(string old, string text, params string[] expected) => Check("course", With(Course, old, text), expected);

    [Theory]
    [InlineData(TheSession, """- {id: "1", date: 2026-03-20, start: "09:30", end: "08:30"}""", "CPD-L-002 6,54")]
    [InlineData(TheSession, TheSession + "\n  - {id: \"2\", date: 2026-03-20, start: \"12:00\", end: \"13:00\"}", "CPD-L-008 7,5")]
    [InlineData(TheSession, "- {id: \"1\", date: 2026-03-20, start: \"09:30\", end: \"12:30\", breaks: [{start: \"12:15\", end: \"12:45\"}]}", "CPD-L-010 6,72")]
    [InlineData("[\"1\"]", "[{session: \"1\", minutes: 181}]", "CPD-L-014 10,40")]
    [InlineData("[\"1\"]", "[\"7\"]", "CPD-L-013 10,16")]
    [InlineData("date: 2026-03-20, start: \"09:30\"", "date: 2026-03-29, start: \"01:30\"", "CPD-L-003 6,40")]
    [InlineData("date: 2026-03-20, start: \"09:30\"", "date: 2026-10-25, start: \"01:30\"", "CPD-L-004 6,40")]
    [InlineData("attended: [\"1\"]\n", "attended: [\"1\"]\n  - {key: ann, name: Ann B, attended: []}\n", "CPD-L-001 11,11")]
    [InlineData("zone: Europe/London\n", "zone: Europe/London\nzone: Europe/London\n", "CPD-F-012 5,1")]
    [InlineData("zone: Europe/London", "zone: Europe/Londno", "CPD-L-006 4,7")]
    [InlineData("name: Ann", "name: no", "CPD-F-016 9,11")]
    [InlineData("attended: [\"1\"]", "attended: [1.10]", "CPD-F-016 10,16")]
    [InlineData("name: Ann", "name: \"Ann\u202Egnp\"", "CPD-F-010 9,15")]
    [InlineData("name: Ann", "name: \"Ann\\u202Egnp\"", "CPD-F-010 9,11")]
    [InlineData("name: Ann", "name: !!str Ann", "CPD-F-006 9,11")]
    [InlineData("- key: ann\n", "- <<: {key: ann}\n", "CPD-F-007 8,5", "CPD-F-014 8,5")]
    [InlineData("attended: [\"1\"]\n", "attended: [\"1\"]\n---\nformat: 1\n", "CPD-F-008 11,1")]
    [InlineData("    name", "\tname", "CPD-F-001 9,1")]
    public void A_bad_cohort_is_told_where_it_is_bad(string old, string text, params string[] expected) => Check("cohort", With(Cohort, old, text), expected);

    [Theory]
    [InlineData("pcf@2018/5", "pcf@2031/5", "CPD-L-042 9,20")]
    [InlineData("pcf@2018/5", "pcf-2018-5", "CPD-F-022 9,20")]
    [InlineData("logged: 2025-03-05", "logged: 05/03/2025", "CPD-F-018 6,13")]
    [InlineData("- id: day", "- corrects: day\n    id: day", "CPD-L-026 5,15")]
    public void A_bad_record_is_told_where_it_is_bad(string old, string text, params string[] expected) => Check("record", With(Record, old, text), expected);

    [Theory]
    [InlineData("edition: pets@2018", "edition: 2018", "CPD-F-016 2,10", "CPD-F-022 2,10")]
    [InlineData("code: \"1\"", "code: 1.10", "CPD-F-016 29,11")]
    [InlineData("gist: Feeds a pet well.", "gist: no", "CPD-F-016 33,11")]
    public void A_bad_catalogue_is_told_where_it_is_bad(string old, string text, params string[] expected) => Check("standards", With(Standards.EditionText.Good, old, text), expected);

    [Fact]
    public void All_problems_of_a_file_come_at_once()
    {
        var text = With(With(With(With(Cohort, "zone: Europe/London", "zone: Mars"), "name: Ann", "name: no\n    nickname: A"), "attended: [\"1\"]", "attended: [\"2\", {session: \"1\", minutes: 1,5}]"), "start: \"09:30\"", "start: 9.30");

        var codes = Problems("cohort", Encoding.UTF8.GetBytes(text)).Select(p => (string?)p["code"]).ToList();

        Assert.All((string[])["CPD-L-006", "CPD-F-016", "CPD-F-013", "CPD-L-013", "CPD-F-017"], code => Assert.Contains(code, codes));
    }

    [Fact]
    public void A_byte_order_mark_is_fine_and_other_encodings_are_named()
    {
        Assert.Empty(Problems("course", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Course)], ExitCode.Fine));
        Assert.Equal("The file is in UTF-16 (little-endian).", (string?)Problems("course", Encoding.Unicode.GetBytes(Course)).Single()["found"]);
        Assert.Equal("The file is in UTF-16 (big-endian).", (string?)Problems("course", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Course)]).Single()["found"]);
        Assert.Equal("CPD-F-009 4,20", Where(Problems("course", Encoding.Latin1.GetBytes(With(Course, "A provider", "Zoë"))).Single()));
    }

    [Fact]
    public void Letters_with_accents_apart_are_read_as_one_and_told() =>
        Check("cohort", With(Cohort, "name: Ann", "name: " + "Zoë Llŷr".Normalize(NormalizationForm.FormD)), "CPD-F-011 9,11");

    [Fact]
    public void Aliases_are_refused_where_they_stand_and_never_multiplied()
    {
        var bomb = "a: &a [x, x]\n" + string.Concat("bcdefghij".Select((name, i) => $"{name}: &{name} [*{(char)('a' + i)}, *{(char)('a' + i)}]\n"));

        var problems = Problems("cohort", Encoding.UTF8.GetBytes(bomb));

        Assert.Equal("CPD-F-005 1,4", Where(problems[0]));
        Assert.Equal(28, problems.Count(p => (string?)p["code"] == "CPD-F-005"));
    }

    [Theory]
    [InlineData("[", "")]
    [InlineData("[", "a: ")]
    [InlineData("{a: ", "a: ")]
    [InlineData("{\"a\":", "")]
    [InlineData("- ", "")]
    public void A_hundred_thousand_levels_are_refused_at_the_first_that_is_too_deep(string level, string before)
    {
        var problem = Problems("cohort", Encoding.UTF8.GetBytes(before + string.Concat(Enumerable.Repeat(level, 100_000)))).Single();

        Assert.Equal("CPD-F-003", (string?)problem["code"]);
    }

    [Fact]
    public void A_file_of_a_gigabyte_is_refused_without_being_read()
    {
        using var folder = new TemporaryFolder();
        using (var file = File.Create(folder.PathOf("big.yaml")))
            file.SetLength(1L << 30);
        var clock = Stopwatch.StartNew();

        var run = Cpd.Run(ExitCode.Findings, "course", "check", folder.PathOf("big.yaml"));

        Assert.Contains("error CPD-F-002: The file is larger than", run.Error, StringComparison.Ordinal);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("", "CPD-F-025 0,0")]
    [InlineData("# nothing\n", "CPD-F-025 0,0")]
    [InlineData("- a list\n", "CPD-F-015 1,1")]
    [InlineData("{\"format\":1,,}", "CPD-F-001 1,13")]
    [InlineData("format: 2\n", "CPD-F-024 1,9")]
    public void A_file_of_another_kind_is_told_as_such(string text, string expected) => Check("course", text, expected);

    [Fact]
    public void The_good_files_are_good()
    {
        foreach (var (kind, text) in ((string, string)[])[("course", Course), ("cohort", Cohort), ("standards", Standards.EditionText.Good)])
            Assert.Empty(Problems(kind, Encoding.UTF8.GetBytes(text), ExitCode.Fine));
        Assert.Equal("note", (string?)Problems("record", Encoding.UTF8.GetBytes(Record), ExitCode.Fine).Single()["severity"]);
    }

    private static void Check(string kind, string text, params string[] expected)
    {
        var problems = Problems(kind, Encoding.UTF8.GetBytes(text));

        Assert.Equal(expected, problems.Where(p => (string?)p["severity"] != "note").Select(Where));
        Assert.All(problems, problem =>
        {
            var sentences = ((string?[])[(string?)problem["found"], (string?)problem["expected"], (string?)problem["remedy"]]).Where(s => s!.Length > 0).ToList();
            Assert.True(sentences.Count > 1, $"'{sentences[0]}' says neither what was expected nor how to mend it.");
            Assert.All(sentences, sentence => Assert.Matches("^[^ ].*[.?]$", sentence));
        });
    }

    // As text the problems are the same, one a line; the JSON keeps their parts apart.
    private static List<JsonNode> Problems(string kind, byte[] bytes, int code = ExitCode.Findings)
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("f.yaml");
        File.WriteAllBytes(path, bytes);
        var problems = Cpd.Run(code, kind, "check", path, "--format", "json").Json.AsArray().Select(p => p!).ToList(); // no item is null
        Assert.Equal(problems.Count, Cpd.Run(code, kind, "check", path).Error.Count(c => c == '\n'));
        return problems;
    }

    private static string Where(JsonNode problem) => $"{problem["code"]} {problem["line"]},{problem["column"]}";

    private static string With(string good, string old, string text) =>
        good.Contains(old, StringComparison.Ordinal) ? good.Replace(old, text, StringComparison.Ordinal) : throw new ArgumentException($"'{old}' is not in the file.", nameof(old));
}
