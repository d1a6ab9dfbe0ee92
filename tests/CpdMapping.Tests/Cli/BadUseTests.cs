using CpdMapping.Cli;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Cli;

public sealed class BadUseTests
{
    [Theory]
    [InlineData("", "cpd: A command is missing. The commands of 'cpd' are demo, standards, course, cohort, record, certificate, coverage, gaps, upgrade, portfolio, pieces, ledger, audit, decide, decisions, anomalies, confidential, sample, template.\nRun 'cpd --help' to see how it is used.\n")]
    [InlineData("course", "cpd: A command is missing. The commands of 'cpd course' are new, check, pin, statement, facts, letter.\nRun 'cpd course --help' to see how it is used.\n")]
    [InlineData("course foo", "cpd: 'foo' is not one of them. The commands of 'cpd course' are new, check, pin, statement, facts, letter.\nRun 'cpd course --help' to see how it is used.\n")]
    [InlineData("course check", "cpd: <file> is missing: the course.\nRun 'cpd course check --help' to see how it is used.\n")]
    [InlineData("standards list --nonsense", "cpd: 'cpd standards list' has no option '--nonsense'.\nRun 'cpd standards list --help' to see how it is used.\n")]
    [InlineData("standards list extra", "cpd: 'extra' is too much: 'cpd standards list' takes options only.\nRun 'cpd standards list --help' to see how it is used.\n")]
    [InlineData("standards list --format xml", "cpd: 'xml' is not a format of the output: use text or json.\nRun 'cpd standards list --help' to see how it is used.\n")]
    [InlineData("standards find x --on 2025-02-30", "cpd: '2025-02-30' is not a day of the calendar: write it as 2025-11-20.\nRun 'cpd standards find --help' to see how it is used.\n")]
    [InlineData("course check nofile.yaml", "cpd: There is no file 'nofile.yaml'.\nRun 'cpd course check --help' to see how it is used.\n")]
    public void Each_wrong_use_is_told_in_a_sentence(string line, string message)
    {
        var run = Cpd.Run(ExitCode.BadUse, line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(message, run.Error);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once()
    {
        var error = Cpd.Run(ExitCode.BadUse, "audit", "--format", "xml").Error;

        Assert.All((string[])["'--scheme' is required", "'--on' is required", "'xml'"], part => Assert.Contains(part, error, StringComparison.Ordinal));
    }

    [Fact]
    public void Paths_that_cannot_be_are_told_shortly()
    {
        using var folder = new TemporaryFolder();
        var file = folder.PathOf("file");
        File.WriteAllText(file, "");

        Assert.Contains("is a folder; a file is needed here.", Cpd.Run(ExitCode.BadUse, "course", "check", folder.Root).Error, StringComparison.Ordinal);
        Assert.Contains("is a file; a folder is needed here.", Cpd.Run(ExitCode.BadUse, "standards", "list", "--standards", file).Error, StringComparison.Ordinal);
        Assert.Contains("'a\uFFFDb' has a NUL character", Cpd.Run(ExitCode.BadUse, "course", "check", "a\0b").Error, StringComparison.Ordinal);
        Assert.Contains("'a\uFFFDb' has a NUL character", Cpd.Run(ExitCode.BadUse, "demo", "--out", "a\0b").Error, StringComparison.Ordinal);
        Assert.Contains("A path is empty.", Cpd.Run(ExitCode.BadUse, "demo", "--out", "").Error, StringComparison.Ordinal);
        Assert.Contains("so nothing can be written into a folder of that name.", Cpd.Run(ExitCode.BadUse, "demo", "--out", Path.Combine(file, "below")).Error, StringComparison.Ordinal);
        Assert.InRange(Cpd.Run(ExitCode.BadUse, "course", "check", new string('a', 100_000)).Error.Length, 1, 250);
        Assert.DoesNotContain("   at ", Cpd.Run(ExitCode.BadUse, "demo", "--out", folder.PathOf(new string('a', 5000))).Error, StringComparison.Ordinal);
        Assert.Equal(["file"], folder.Names);
    }

    [Fact]
    public void A_folder_without_catalogues_is_not_in_order()
    {
        using var folder = new TemporaryFolder();

        Assert.Contains("There is no catalogue in", Cpd.Run(ExitCode.BadUse, "standards", "check", folder.Root).Error, StringComparison.Ordinal);
        Assert.Contains("There is no catalogue in", Cpd.Run(ExitCode.BadUse, "standards", "list", "--standards", folder.Root).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_vanished_is_no_finding_about_it() =>
        Assert.Equal(ExitCode.BadUse, ExitCode.Of(CpdMapping.Learning.Course.TryLoad("vanished.yaml").Problems));

    [Fact]
    public void A_broken_output_is_told_without_a_trace()
    {
        using var error = new StringWriter();

        var code = CommandLine.Run(["standards", "list"], new Screen(new BrokenWriter(), error, false));

        Assert.Equal(ExitCode.BadUse, code);
        Assert.Equal("cpd: This did not work: No space left on device\n", error.ToString());
    }

    [Fact]
    public void A_fault_of_the_tool_is_not_hidden() =>
        Assert.Throws<InvalidOperationException>(() => CommandLine.Run(["standards", "list"], new Screen(new FaultyWriter(), TextWriter.Null, false)));

    [Fact]
    public void Every_command_has_help_and_it_hides_nothing_of_how_it_is_built()
    {
        foreach (var path in Paths(CommandLine.Root(new Screen(TextWriter.Null, TextWriter.Null, false)), []))
        {
            var help = Cpd.Run(ExitCode.Fine, [.. path, "--help"]).Output;

            Assert.StartsWith("Description:\n", help, StringComparison.Ordinal);
            Assert.DoesNotContain("CpdMapping.", help, StringComparison.Ordinal);
            Assert.DoesNotContain(" { ", help, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string[]> Paths(System.CommandLine.Command command, string[] path) =>
        command.Subcommands.SelectMany(sub => Paths(sub, [.. path, sub.Name])).Prepend(path);

    private sealed class BrokenWriter : StringWriter
    {
        public override void Write(string? value) => throw new IOException("No space left on device");
    }

    private sealed class FaultyWriter : StringWriter
    {
        public override void Write(string? value) => throw new InvalidOperationException("A fault.");
    }
}
