using CpdMapping.Cli;
using CpdMapping.Tests.Auditing.Anomalies;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Cli;

public sealed class AnomaliesCommandTests
{
    [Fact]
    public void The_example_gives_a_question_about_its_older_editions_alone()
    {
        var run = Cpd.Run(ExitCode.Findings, "anomalies", Cpd.Record, "--scheme", "swe-cpd", "--on", "2025-11-20");

        Assert.Equal(
            [
                "    'safeguarding-day' names 2 standards of 'pcf@2012', not in force on 14 March 2025.",
                "    'relational-leadership' names 8 standards of 'rcot-professional-standards@2017', not in force on 19 September 2025.",
            ],
            run.Lines.Where(line => line.StartsWith("    '", StringComparison.Ordinal)));
        Assert.Equal("2 things to ask about in 1 record. None of this says that anybody did wrong.", run.Lines[^1]);
    }

    [Fact]
    public void What_is_found_is_told_with_a_question_and_what_it_may_be()
    {
        using var folder = new TemporaryFolder();
        Twins.Within["long-day"].Dirty.Save(folder.PathOf("a.yaml"));

        var run = Cpd.Run(ExitCode.Findings, "anomalies", folder.PathOf("a.yaml"));

        Assert.StartsWith("CPD-Q-002 long-day: zoe-example (a, b)\n    11 hours 40 minutes on 3 March 2025.", run.Output, StringComparison.Ordinal);
        Assert.Contains("    To ask: How was the day divided?\n    It may be: ", run.Output, StringComparison.Ordinal);
        Assert.Equal("1 thing to ask about in 1 record. None of this says that anybody did wrong.", run.Lines[^1]);
    }

    [Fact]
    public void A_folder_is_read_whole_and_a_broken_record_does_not_stop_it()
    {
        using var folder = new TemporaryFolder();
        var pair = Twins.Across["copied-text-across"].Dirty;
        pair[0].Save(folder.PathOf("a.yaml"));
        pair[1].Save(folder.PathOf("b.json"));
        File.WriteAllText(folder.PathOf("broken.yaml"), "format: 1\nrecord: x\n");
        File.Copy(Cpd.Course, folder.PathOf("course.yaml"));

        var run = Cpd.Run(ExitCode.Findings, "anomalies", folder.Root, "--format", "json");

        Assert.Equal(["copied-text-across"], run.Json.AsArray().Select(a => (string?)a!["pattern"])); // each is an object
        Assert.Contains("broken.yaml", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_of_a_record_a_line_is_read()
    {
        using var folder = new TemporaryFolder();
        var lines = Twins.Across["confirm-each-other"].Dirty.Select(r => r.ToJson().ReplaceLineEndings(" ")).Append("{\"format\": 1}");
        File.WriteAllText(folder.PathOf("all.ndjson"), string.Join('\n', lines) + "\n");

        var run = Cpd.Run(ExitCode.Findings, "anomalies", folder.PathOf("all.ndjson"));

        Assert.Contains("Ann A and Ben B confirm each other's entries.", run.Output, StringComparison.Ordinal);
        Assert.Contains("all.ndjson(3,", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scheme_needs_a_day() =>
        Assert.StartsWith("cpd: A scheme's cycle needs a day: give --on too.", Cpd.Run(ExitCode.BadUse, "anomalies", Cpd.Record, "--scheme", "swe-cpd").Error, StringComparison.Ordinal);
}
