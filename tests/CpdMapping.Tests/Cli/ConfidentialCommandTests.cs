using CpdMapping.Cli;
using CpdMapping.Learning;
using CpdMapping.Tests.Auditing.Confidentiality;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Cli;

public sealed class ConfidentialCommandTests
{
    [Fact]
    public void Details_are_told_at_the_places_of_their_fields()
    {
        using var folder = new TemporaryFolder();
        var path = Record(folder);

        var run = Cpd.Run(ExitCode.Findings, "confidential", path);

        Assert.Contains("warning CPD-P-001: 'reflection.learnt' of 'again' seems to hold an NHS number (…74), at character 28.", run.Error, StringComparison.Ordinal);
        Assert.Contains("errors, 13 warnings.", run.Output, StringComparison.Ordinal);
        Assert.Equal(13, Cpd.Run(ExitCode.Findings, "confidential", path, "--format", "json").Json.AsArray().Count);
    }

    [Fact]
    public void Names_that_are_known_are_quiet()
    {
        using var folder = new TemporaryFolder();
        var path = Record(folder);

        Assert.DoesNotContain("CPD-P-007", Cpd.Run(ExitCode.Findings, "confidential", path, "--known", "Daniel", "--known", "Bo", "--known", "Thandiwe").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_is_in_order() => Cpd.Run(ExitCode.Fine, "confidential", Cpd.Record);

    [Fact]
    public void A_copy_is_written_and_the_original_stays()
    {
        using var folder = new TemporaryFolder();
        var path = Record(folder);
        var before = File.ReadAllText(path);

        var run = Cpd.Run(ExitCode.Fine, "confidential", path, "--redact", "anonymous", "--out", folder.PathOf("copy.yaml"));

        Assert.Equal(before, File.ReadAllText(path));
        Assert.Equal("[learner]", CpdRecord.Load(folder.PathOf("copy.yaml")).Learner);
        Assert.Contains("     1  NHS number", run.Lines);
        Assert.Equal("No search finds everything: read the copy before it leaves your hands.", run.Lines[^1]);
    }

    [Theory]
    [InlineData("cpd: A copy needs both --redact and --out.", "--redact", "people")]
    [InlineData("cpd: 'all' is not a level: use details, people or anonymous.", "--redact", "all")]
    public void Wrong_use_is_told(string message, params string[] args)
    {
        using var folder = new TemporaryFolder();

        Assert.StartsWith(message, Cpd.Run(ExitCode.BadUse, ["confidential", Record(folder), .. args]).Error, StringComparison.Ordinal);
    }

    private static string Record(TemporaryFolder folder)
    {
        var path = folder.PathOf("record.yaml");
        Texts.Full().Save(path);
        return path;
    }
}
