using CpdMapping.Cli;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Cli;

public class LedgerCommandTests
{
    [Fact]
    public void A_ledger_is_shown_from_the_record_alone()
    {
        var run = Cpd.Run(ExitCode.Fine, "ledger", Cpd.Record, "--edition", "pcf@2018", "--policy", "shared", "--unit", "swe-cpd");

        Assert.Contains("Unit:     swe-cpd@2021-12: 1 hour is 60 minutes. Nothing is rounded. The scheme states no unit of time.", run.Output, StringComparison.Ordinal);
        Assert.Contains("\npcf@2018  ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Rule: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_number_is_explained_where_that_is_asked()
    {
        Assert.Contains("Rule: Shared: ", Cpd.Run(ExitCode.Fine, "ledger", Cpd.Record, "--policy", "shared", "--explain").Output, StringComparison.Ordinal);
        Assert.NotNull(Cpd.Run(ExitCode.Fine, "ledger", Cpd.Record, "--explain", "--format", "json").Json["total"]!["explanation"]);
        Assert.Null(Cpd.Run(ExitCode.Fine, "ledger", Cpd.Record, "--format", "json").Json["total"]!["explanation"]);
    }

    [Fact]
    public void A_ledger_is_written_as_a_page_for_spreadsheets_and_as_data()
    {
        using var folder = new TemporaryFolder();

        var run = Cpd.Run(ExitCode.Fine, "ledger", Cpd.Record, "--out", folder.Root, "--language", "cy");

        Assert.Equal(["ledger.html", "ledger.csv", "ledger.json"], run.Lines.Select(line => Path.GetFileName(line)));
        Assert.Contains("<html lang=\"cy\">", File.ReadAllText(folder.PathOf("ledger.html")), StringComparison.Ordinal);
        Assert.Contains("\"explanation\"", File.ReadAllText(folder.PathOf("ledger.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Spreadsheets_get_a_row_for_each_part()
    {
        var lines = Cpd.Run(ExitCode.Fine, "ledger", Cpd.Record, "--format", "csv").Lines;

        Assert.StartsWith("row,edition,kind,standard,name,entry,title,day,", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("in,", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("out,pcf@2018,credited,", StringComparison.Ordinal));
    }

    [Fact]
    public void Sessions_are_shown_from_a_certificate()
    {
        using var folder = new TemporaryFolder();
        Cpd.Run("certificate", Cpd.Course, "--cohort", Cpd.Cohort, "--out", folder.PathOf("out"));
        var certificates = Directory.EnumerateFiles(folder.PathOf("out"), "*.json").SelectMany(path => new[] { "--certificate", path });

        var run = Cpd.Run(ExitCode.Fine, ["ledger", Cpd.Record, .. certificates]);

        Assert.Contains(" min, less ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no unit 'hours'. ", "--unit", "hours")]
    [InlineData("Several bodies count in 'CEU', and not alike: iacet-ceu@2026, maryland-ceu@2026. ", "--unit", "CEU")]
    [InlineData("There is no unit 'gdc-ecpd@2017'. ", "--unit", "gdc-ecpd@2017")]
    [InlineData("'never' is not a policy of counting: use once, strict or as-written.", "--counting", "never")]
    [InlineData("'xml' is not a format of tables: use text, json or csv.", "--format", "xml")]
    [InlineData("'pcf' is no reference to an edition: write it as pcf@2018.", "--edition", "pcf")]
    public void Wrong_use_is_told(string expected, params string[] args)
    {
        Assert.Contains(expected, Cpd.Run(ExitCode.BadUse, ["ledger", Cpd.Record, .. args]).Error, StringComparison.Ordinal);
    }
}
