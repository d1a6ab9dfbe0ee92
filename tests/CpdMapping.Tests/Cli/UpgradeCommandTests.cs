using CpdMapping.Cli;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Cli;

public sealed class UpgradeCommandTests
{
    [Fact]
    public void Every_claim_is_proposed_with_its_way_and_its_reason()
    {
        var run = Cpd.Run(ExitCode.Fine, "upgrade", Cpd.Record, "--to", "pcf@2018");

        Assert.Contains(
            "safeguarding-day, 2025-03-14, 330 minutes: pcf@2012/7 Intervention and Skills, share 1/2\n"
            + "  Carried; the reference was valid but superseded when the activity ended.\n"
            + "  -> pcf@2018/7 Skills and Interventions\n"
            + "     pcf@2012/7 equivalent pcf@2018/7 (not official, pcf@2012--pcf@2018)\n",
            run.Output,
            StringComparison.Ordinal);
        Assert.Contains("Nothing is written into the record.\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("proposal.yaml", "to: pcf@2018\n")]
    [InlineData("proposal.json", "\"to\": \"pcf@2018\",\n")]
    public void The_proposal_is_written_to_a_file_of_its_own(string name, string part)
    {
        using var folder = new TemporaryFolder();
        var record = folder.PathOf("record.yaml");
        File.Copy(Cpd.Record, record);

        Cpd.Run(ExitCode.Fine, "upgrade", record, "--to", "pcf@2018", "--out", folder.PathOf(name));

        Assert.Contains(part, File.ReadAllText(folder.PathOf(name)), StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(Cpd.Record), File.ReadAllText(record));
    }

    [Fact]
    public void Nothing_is_ever_written_over_the_record()
    {
        using var folder = new TemporaryFolder();
        var record = folder.PathOf("record.yaml");
        File.Copy(Cpd.Record, record);

        var run = Cpd.Run(ExitCode.BadUse, "upgrade", record, "--to", "pcf@2018", "--out", record);

        Assert.StartsWith($"cpd: There is a file '{record}' already.", run.Error, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(Cpd.Record), File.ReadAllText(record));
    }

    [Fact]
    public void What_cannot_be_carried_is_a_finding()
    {
        var run = Cpd.Run(ExitCode.Findings, "upgrade", Cpd.Record, "--to", "pcf@2012", "--format", "json");

        Assert.Contains(run.Json["claims"]!.AsArray(), claim => (string?)claim!["outcome"] != "carried" && claim["why"] is not null);
    }

    [Fact]
    public void An_edition_that_is_not_loaded_is_told() =>
        Assert.Equal("cpd: The edition 'pcf@2031' is not loaded. See: cpd standards list.\n", Cpd.Run(ExitCode.BadUse, "upgrade", Cpd.Record, "--to", "pcf@2031").Error);
}
