using CpdMapping.Cli;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Cli;

public sealed class RegisterCommandTests
{
    [Fact]
    public void The_register_is_written_to_sign_and_as_it_was_attended()
    {
        using var folder = new TemporaryFolder();

        Cpd.Run(ExitCode.Fine, "cohort", "register", Cpd.Cohort, "--course", Cpd.Course, "--out", folder.PathOf("new"), "--language", "cy");

        Assert.Equal(["register.html", "register.json", "sign-in.html"], Directory.GetFiles(folder.PathOf("new")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("certificate", File.ReadAllText(folder.PathOf("new/register.json")), StringComparison.Ordinal);
        Assert.Contains("absennol", File.ReadAllText(folder.PathOf("new/register.html")), StringComparison.Ordinal);
        Assert.Contains("Hwylusydd", File.ReadAllText(folder.PathOf("new/sign-in.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_of_editions_is_written_as_a_page_and_as_Markdown()
    {
        using var folder = new TemporaryFolder();

        Cpd.Run(ExitCode.Fine, "standards", "diff", "pcf@2012", "pcf@2018", "--out", folder.PathOf("new"));

        Assert.Equal(["diff.html", "diff.json", "diff.md"], Directory.GetFiles(folder.PathOf("new")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("\"old\": \"pcf@2012\"", File.ReadAllText(folder.PathOf("new/diff.json")), StringComparison.Ordinal);
        Assert.StartsWith("# What changed between two editions: pcf@2012", File.ReadAllText(folder.PathOf("new/diff.md")), StringComparison.Ordinal);
    }
}
