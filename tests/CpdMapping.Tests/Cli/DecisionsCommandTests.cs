using CpdMapping.Cli;
using CpdMapping.Tests.Documents;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Cli;

public class DecisionsCommandTests
{
    [Fact]
    public void A_sheet_is_printed_or_written_in_three_shapes()
    {
        using var folder = new TemporaryFolder();
        var sheet = folder.PathOf("decisions.yaml");
        Examples.Decisions().Save(sheet);

        Assert.StartsWith("# Decision sheet: ", Cpd.Run(ExitCode.Fine, "decisions", sheet).Output, StringComparison.Ordinal);
        Assert.Equal(
            ["decisions.html", "decisions.md", "decisions.json"],
            Cpd.Run(ExitCode.Fine, "decisions", sheet, "--out", folder.PathOf("out")).Lines.Select(line => Path.GetFileName(line)));
    }

    [Fact]
    public void A_sheet_that_was_changed_is_refused()
    {
        using var folder = new TemporaryFolder();
        var sheet = folder.PathOf("decisions.yaml");
        File.WriteAllText(sheet, Examples.Decisions().ToYaml().Replace("A. First", "A. Fist", StringComparison.Ordinal));

        Assert.Contains("CPD-A-134", Cpd.Run(ExitCode.Findings, "decisions", sheet).Error, StringComparison.Ordinal);
    }
}
