using CpdMapping.Cli;
using CpdMapping.Learning;
using CpdMapping.Tests.Files;
using CpdMapping.Tests.Mapping.Offers;

namespace CpdMapping.Tests.Cli;

public sealed class GapsCommandTests
{
    private static readonly string[] Newest = ["--catalogue", "pcf"];

    [Fact]
    public void Gaps_are_named_with_their_reasons_and_the_policy()
    {
        var run = Cpd.Run(ExitCode.Findings, ["gaps", Cpd.Record, .. Newest, "--minutes", "1700"]);

        Assert.Contains("; where fewer than 1700 minutes do; ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nGaps: 6 of 9 claimable standards.\n  pcf@2018/1  Professionalism: thin, 1620 minutes\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_claims_on_older_editions_there_are_more_gaps()
    {
        var run = Cpd.Run(ExitCode.Findings, ["gaps", Cpd.Record, .. Newest, "--minutes", "1700", "--carry", "none"]);

        Assert.Contains("\nNone: a claim counts for the edition that it is pinned to, and for no other.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nGaps: 8 of 9 claimable standards.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_gap_all_is_fine() =>
        Assert.Contains("No gap: all 9 claimable standards are met.\n", Cpd.Run(ExitCode.Fine, ["gaps", Cpd.Record, .. Newest]).Output, StringComparison.Ordinal);

    [Fact]
    public void The_fewest_courses_on_offer_are_named_and_a_bad_file_does_not_hinder()
    {
        using var folder = Offers();
        File.WriteAllText(folder.PathOf("offers/bad.yaml"), "format: 1\ntitle: Not quite a course\n");

        var run = Cpd.Run(ExitCode.Findings, ["gaps", folder.PathOf("record.yaml"), .. Newest, "--offers", folder.PathOf("offers")]);

        Assert.Contains(
            "Courses on offer: 3. No smaller set closes as much; this was proven.\n"
            + "  many: Course many, A provider\n    60 minutes, GBP 90.00; for pcf@2018/1, pcf@2018/2\n"
            + "  one: Course one, A provider\n    30 minutes, no fee stated; for pcf@2018/3\n"
            + "Nothing on offer closes:\n  pcf@2018/4  Rights, Justice and Economic Wellbeing: not covered\n",
            run.Output,
            StringComparison.Ordinal);
        Assert.EndsWith("Files left out, since they cannot be used as courses: 1.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("bad.yaml", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_plan_is_json_too()
    {
        using var folder = Offers();

        var plan = Cpd.Run(ExitCode.Findings, ["gaps", folder.PathOf("record.yaml"), .. Newest, "--offers", folder.PathOf("offers"), "--format", "json"]).Json["plan"]!;

        Assert.Equal(["many", "one"], plan["courses"]!.AsArray().Select(course => (string?)course!["course"]));
        Assert.True((bool)plan["smallest"]!);
        Assert.Equal(6, plan["not-closed"]!.AsArray().Count);
    }

    [Fact]
    public void Courses_that_are_over_by_the_day_are_named_apart()
    {
        using var folder = Offers();
        Courses.Course("past", 60, "pcf@2018/4").On("2024").Save(folder.PathOf("offers/past.yaml"));

        var run = Cpd.Run(ExitCode.Findings, ["gaps", folder.PathOf("record.yaml"), .. Newest, "--on", "2025-06-01", "--offers", folder.PathOf("offers")]);

        Assert.Contains("\nOver by the day asked for: past.\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Gaps are those of one edition: name it with --catalogue or --edition.")]
    [InlineData("--edition pcf@2018 --edition pcf@2012", "Gaps are those of one edition: name it with --catalogue or --edition.")]
    [InlineData("--catalogue pcf --offers nowhere", "There is no folder 'nowhere'.")]
    [InlineData("--catalogue pcf --since soon", "'soon' is not a day of the calendar: write it as 2025-11-20.")]
    public void Wrong_options_are_told_in_a_sentence(string options, string message) =>
        Assert.StartsWith($"cpd: {message}", Cpd.Run(ExitCode.BadUse, ["gaps", Cpd.Record, .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]).Error, StringComparison.Ordinal);

    private static TemporaryFolder Offers()
    {
        var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("offers"));
        (CpdRecord.Load(Cpd.Record) with { Entries = [] }).Save(folder.PathOf("record.yaml"));
        Courses.Course("many", 60, "pcf@2018/1", "pcf@2018/2").Costing(90).Save(folder.PathOf("offers/many.yaml"));
        Courses.Course("one", 30, "pcf@2018/3").Save(folder.PathOf("offers/one.yaml"));
        Courses.Course("two", 30, "pcf@2018/2", "pcf@2018/3").Save(folder.PathOf("offers/two.yaml"));
        return folder;
    }
}
