using System.Text;
using CpdMapping.Mapping;
using CpdMapping.Mapping.Bulk;
using CpdMapping.Tests.Mapping.Carrying;

namespace CpdMapping.Tests.Mapping.Bulk;

public class LearnerFileTests
{
    private static readonly CompiledMapping Mapping = new EvidenceMapper(CarryExamples.Library()).Compile(
        new[] { "course-1", "course-2", "a,b", "say \"so\"", "Zoë" }.Select(id => new BulkActivity { Id = id, Title = id, On = new DateOnly(2025, 1, 1) }));

    [Fact]
    public async Task Json_lines_are_read_one_learner_each()
    {
        var (learners, report) = await Json("""
            {"learner":"A1","entries":[{"activity":"course-1","minutes":60},{"minutes":0,"activity":"Zo\u00eb"}]}

            { "entries": [], "learner": "B \"2\"" }
            """);

        Assert.Equal(["A1: 0/60 4/0", "B \"2\": "], learners);
        Assert.Equal(0, report.LeftOut);
    }

    [Theory]
    [InlineData("""{"learner":"A","entries":[{"activity":"course-9","minutes":1}]}""", "f(2,39): error CPD-M-042: There is no activity 'course-9'. The id of one of the mapping's activities was expected. Did you mean 'course-1'?")]
    [InlineData("""{"learner":"A","entries":[{"activity":"course-1","minutes":-5}]}""", "f(2,60): error CPD-M-043: 'minutes' is '-5'. A whole number, 0 or more, was expected.")]
    [InlineData("""{"learner":"A","entries":[{"activity":"course-1","minutes":1.5}]}""", "f(2,60): error CPD-M-043: 'minutes' is '1.5'.")]
    [InlineData("""{"learner":"A","entries":[{"activity":"course-1"}]}""", "f(2,49): error CPD-M-041: An entry has no 'minutes'.")]
    [InlineData("""{"learner":"A","entries":[{"activity":"course-1","minutes":5,"hours":1}]}""", "f(2,62): error CPD-M-041: An entry has a key 'hours', which is not known here or stands there already.")]
    [InlineData("""{"learner":"A","entries":[],"entries":[]}""", "f(2,29): error CPD-M-041: There is a key 'entries'")]
    [InlineData("""{"learner":"","entries":[]}""", "f(2,12): error CPD-M-041: 'learner' is not a text, or it is empty.")]
    [InlineData("""{"entries":[]}""", "f(2,14): error CPD-M-041: There is no 'learner'.")]
    [InlineData("""{"learner":"A"}""", "f(2,15): error CPD-M-041: There is no 'entries'.")]
    [InlineData("""["A"]""", "f(2,1): error CPD-M-041: The line is not an object.")]
    [InlineData("""{"learner":"A","entries":[{"activity":"course-1","minutes":5}""", "error CPD-M-041: The line is not JSON, or its text is not UTF-8. A learner was expected, as in {\"learner\"")]
    [InlineData("""{"learner":"A","entries":[]} {}""", "error CPD-M-041: The line is not JSON")]
    [InlineData("nonsense", "f(2,1): error CPD-M-041: The line is not JSON")]
    public async Task A_bad_line_of_json_is_reported_with_its_number_and_the_rest_goes_on(string bad, string problem)
    {
        const string Good = """{"learner":"G","entries":[{"activity":"course-2","minutes":7}]}""";

        var (learners, report) = await Json($"{Good}\n{bad}\r\n{Good}\n");

        Assert.Equal(["G: 1/7", "G: 1/7"], learners);
        Assert.Contains(problem, Assert.Single(report.Problems).ToString(), StringComparison.Ordinal);
        Assert.Equal(1, report.LeftOut);
    }

    [Fact]
    public async Task Text_that_is_not_UTF_8_is_reported()
    {
        byte[] line = [.. """{"learner":"A"""u8, 0xFF, .. "\",\"entries\":[]}\n{\"learner\":\"B\",\"entries\":[]}"u8];
        var report = new BulkReport();

        var learners = await LearnerFile.ReadJsonLinesAsync(new MemoryStream(line), "f", Mapping, report).ToListAsync();

        Assert.Equal("B", Assert.Single(learners).Learner);
        Assert.Equal("CPD-M-041", Assert.Single(report.Problems).Code);
    }

    [Fact]
    public async Task Csv_lines_of_a_learner_that_stand_together_are_joined()
    {
        var (learners, report) = await Csv("\uFEFFminutes,learner,note,activity\r\n60,A1,,course-1\r\n 30 ,\"A1\",\"x, \"\"y\"\"\",\"a,b\"\r\n5,B,,\"say \"\"so\"\"\"\r\n\r\n6,\"B\",,Zoë");

        Assert.Equal(["A1: 0/60 2/30", "B: 3/5 4/6"], learners);
        Assert.Empty(report.Problems);
    }

    [Theory]
    [InlineData("A,course-1,-1", "f(3,12): error CPD-M-043: 'minutes' is '-1'. A whole number, 0 or more, was expected.")]
    [InlineData("A,course-1,1h", "f(3,12): error CPD-M-043: 'minutes' is '1h'.")]
    [InlineData("A,\"course-3\",1", "f(3,3): error CPD-M-042: There is no activity 'course-3'.")]
    [InlineData("A,course-1", "f(3,1): error CPD-M-041: The line has 2 fields. 3 or more were expected, as the header says.")]
    [InlineData(",course-1,1", "f(3,1): error CPD-M-041: 'learner' is empty.")]
    [InlineData("A,\"course-1,1", "f(3,3): error CPD-M-041: A double quote stands alone")]
    [InlineData("A,\"course-1\"x,1", "f(3,3): error CPD-M-041: A double quote stands alone")]
    [InlineData("A,cou\"rse-1,1", "f(3,6): error CPD-M-041: A double quote stands alone")]
    public async Task A_bad_line_of_csv_is_reported_with_its_number_and_the_rest_goes_on(string bad, string problem)
    {
        var (learners, report) = await Csv($"learner,activity,minutes\nA,course-1,1\n{bad}\nA,course-2,2\nB,course-2,3\n");

        Assert.Equal(["A: 0/1 1/2", "B: 1/3"], learners);
        Assert.Contains(problem, Assert.Single(report.Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_header_that_lacks_a_column_is_reported_once()
    {
        var (learners, report) = await Csv("learner,course,minutes\nA,course-1,1\nB,course-1,1\n");

        Assert.Empty(learners);
        Assert.Equal(
            "f(1,1): error CPD-M-044: The header names 'learner', 'course', 'minutes'. The columns learner, activity, minutes were expected. Write their names in the first line; nothing of the file was read.",
            Assert.Single(report.Problems).ToString());
    }

    [Fact]
    public async Task A_line_of_more_than_16_MiB_is_left_out_and_the_rest_goes_on()
    {
        var (learners, report) = await Json("{\"learner\":\"" + new string('x', 17 << 20) + "\",\"entries\":[]}\n{\"learner\":\"B\",\"entries\":[]}");

        Assert.Equal(["B: "], learners);
        Assert.Equal("f(1,1): error CPD-M-045: The line has more than 16 MiB. A shorter one was expected. Write each learner or entry on a line of its own.", Assert.Single(report.Problems).ToString());
    }

    [Fact]
    public async Task All_bad_lines_are_counted_and_the_first_thousand_are_listed()
    {
        var (_, report) = await Json(string.Concat(Enumerable.Repeat("nonsense\n", 1500)));

        Assert.Equal((1500, 1001), (report.LeftOut, report.Problems.Count));
        Assert.Equal("Mapped 0 entries of 0 learners; 1500 were left out.", report.ToString());
    }

    private static Task<(IEnumerable<string> Learners, BulkReport Report)> Json(string text) => Read(text, LearnerFile.ReadJsonLinesAsync);

    private static Task<(IEnumerable<string> Learners, BulkReport Report)> Csv(string text) => Read(text, LearnerFile.ReadCsvAsync);

    private static async Task<(IEnumerable<string> Learners, BulkReport Report)> Read(
        string text, Func<Stream, string, CompiledMapping, BulkReport, CancellationToken, IAsyncEnumerable<LearnerEntries>> read)
    {
        var report = new BulkReport();
        var learners = await read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "f", Mapping, report, default).ToListAsync();
        return (learners.Select(l => $"{l.Learner}: {string.Join(' ', l.Entries.ToArray().Select(e => $"{e.Activity}/{e.Minutes}"))}"), report);
    }
}
