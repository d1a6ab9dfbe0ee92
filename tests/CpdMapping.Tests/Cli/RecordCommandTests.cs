using CpdMapping.Cli;
using CpdMapping.Learning;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Cli;

public sealed class RecordCommandTests
{
    private static readonly string[] Audit = ["audit", Cpd.Record, "--scheme", "swe-cpd", "--on", "2025-11-20"];

    [Fact]
    public void Check_of_the_example_names_the_superseded_editions()
    {
        var run = Cpd.Run(ExitCode.Findings, "record", "check", Cpd.Record, "--format", "json");

        Assert.Equal(2, run.Json.AsArray().Count(p => (string?)p!["code"] == "CPD-L-045"));
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void Pin_writes_snapshots_keeps_the_layout_and_is_idempotent()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("record.yaml");
        File.Copy(Cpd.Record, path);

        Cpd.Run(ExitCode.Fine, "record", "pin", path);

        var pinned = File.ReadAllText(path);
        Assert.Contains("   # her employer's form still names the domains of 2012\n", pinned, StringComparison.Ordinal);
        Assert.Equal(File.ReadLines(Cpd.Record).Count(), File.ReadLines(path).Count());
        Assert.All(CpdRecord.Load(path).Entries.SelectMany(e => e.Alignments), alignment => Assert.True(alignment.Standard.IsPinned));
        Cpd.Run(ExitCode.Fine, "record", "pin", path);
        Assert.Equal(pinned, File.ReadAllText(path));
    }

    [Fact]
    public void Audit_reports_every_rule_with_its_code_and_source()
    {
        var text = Cpd.Run(ExitCode.Findings, Audit);
        var json = Cpd.Run(ExitCode.Findings, [.. Audit, "--format", "json"]).Json;

        Assert.Contains("(swe-cpd@2021-12), 2024-12-01 to 2025-11-30, asked on 2025-11-20\n", text.Output, StringComparison.Ordinal);
        Assert.All(Enumerable.Range(1, 7), number => Assert.Contains($" CPD-A-00{number} ", text.Output, StringComparison.Ordinal));
        Assert.Contains("not met        Each piece says what difference it made", text.Output, StringComparison.Ordinal);
        Assert.Equal("swe-cpd@2021-12", (string?)json["scheme"]);
    }

    [Theory]
    [InlineData("swe-cpd", "1990-01-01", "cpd: There is no scheme 'swe-cpd' in force on 1990-01-01. The schemes are gdc-ecpd@2018, hcpc-cpd@2006-07, niscc-prtl@2017, nmc-revalidation@2016-04, scw-cpd@2022-04, scw-cpd@2025-04, sssc-cpl@2017-01, sssc-cpl@2024-06, swe-cpd@2019-12, swe-cpd@2021-12.\n")]
    [InlineData("nope", "2025-11-20", "cpd: There is no scheme 'nope' in force on 2025-11-20. The schemes are gdc-ecpd@2018, hcpc-cpd@2006-07, niscc-prtl@2017, nmc-revalidation@2016-04, scw-cpd@2022-04, scw-cpd@2025-04, sssc-cpl@2017-01, sssc-cpl@2024-06, swe-cpd@2019-12, swe-cpd@2021-12.\n")]
    public void Audit_under_rules_that_are_not_there_names_those_that_are(string scheme, string on, string message) =>
        Assert.Equal(message, Cpd.Run(ExitCode.BadUse, "audit", Cpd.Record, "--scheme", scheme, "--on", on).Error);

    [Fact]
    public void Portfolio_is_written_as_page_text_and_data()
    {
        using var folder = new TemporaryFolder();

        var run = Cpd.Run(ExitCode.Fine, "portfolio", Cpd.Record, "--out", folder.Root, "--scheme", "swe-cpd@2021-12", "--on", "2025-11-20", "--edition", "pcf@2018", "--policy", "shared");

        Assert.Equal(["audit.json", "coverage.json", "portfolio.html", "portfolio.md"], folder.Names);
        Assert.Equal(folder.Names.Select(name => $"Wrote {folder.PathOf(name)}"), run.Lines.Order(StringComparer.Ordinal));
        Assert.Contains("Zoë Llŷr-Ó Briain", File.ReadAllText(folder.PathOf("portfolio.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Portfolio_without_a_scheme_has_no_audit()
    {
        using var folder = new TemporaryFolder();

        Cpd.Run(ExitCode.Fine, "portfolio", Cpd.Record, "--out", folder.Root);

        Assert.Equal(["coverage.json", "portfolio.html", "portfolio.md"], folder.Names);
    }

    [Theory]
    [InlineData("An audit needs both --scheme and --on", "--on", "2025-11-20")]
    [InlineData("An audit needs both --scheme and --on", "--scheme", "swe-cpd")]
    [InlineData("'nope' is no reference to an edition: write it as pcf@2018.", "--edition", "nope")]
    [InlineData("The edition 'pcf@2031' is not loaded. See: cpd standards list.", "--edition", "pcf@2031")]
    [InlineData("'none' is not a policy: use whole or shared.", "--policy", "none")]
    [InlineData("'fr' is not a language of the documents: use en or cy.", "--language", "fr")]
    public void Wrong_options_of_the_portfolio_write_nothing(string message, string option, string value)
    {
        using var folder = new TemporaryFolder();

        var run = Cpd.Run(ExitCode.BadUse, "portfolio", Cpd.Record, "--out", folder.PathOf("new"), option, value);

        Assert.StartsWith($"cpd: {message}", run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Names);
    }
}
