using CpdMapping.Cli;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Cli;

/// <summary>Problems as SARIF, for editors and build servers.</summary>
public sealed class SarifTests
{
    [Fact]
    public void A_problem_stands_at_its_line_and_column()
    {
        using var folder = new TemporaryFolder();
        var file = folder.PathOf("my course.yaml");
        File.WriteAllText(file, "format: 1\ncourse: Not a slug\n");

        var run = Cpd.Run(ExitCode.Findings, "course", "check", file, "--format", "sarif").Json["runs"]![0]!;

        var result = run["results"]!.AsArray().Single(r => (string)r!["ruleId"]! == "CPD-F-022")!;
        var place = result["locations"]![0]!["physicalLocation"]!;
        Assert.Equal("error", (string)result["level"]!);
        Assert.Equal(2, (int)place["region"]!["startLine"]!);
        Assert.Equal(9, (int)place["region"]!["startColumn"]!);
        Assert.EndsWith("my%20course.yaml", (string)place["artifactLocation"]!["uri"]!, StringComparison.Ordinal);
        Assert.Contains(run["tool"]!["driver"]!["rules"]!.AsArray(), rule => (string)rule!["id"]! == "CPD-F-022");
    }

    [Fact]
    public void A_file_in_order_gives_no_results()
    {
        using var folder = new TemporaryFolder();
        var file = folder.PathOf("catalogue.yaml");
        File.WriteAllText(file, CpdMapping.Standards.Edition.Blank());

        var run = Cpd.Run(ExitCode.Fine, "standards", "check", file, "--format", "sarif").Json["runs"]![0]!;

        Assert.Empty(run["results"]!.AsArray());
    }
}
