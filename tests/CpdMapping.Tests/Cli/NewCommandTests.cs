using CpdMapping.Cli;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Cli;

public sealed class NewCommandTests
{
    [Theory]
    [InlineData("course")]
    [InlineData("cohort")]
    [InlineData("record")]
    [InlineData("standards")]
    public void A_blank_passes_its_own_check_and_is_never_written_over(string what)
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("made/on the way/blank.yaml");

        var run = Cpd.Run(ExitCode.Fine, what, "new", path);

        Assert.Equal($"Wrote {path}. Fill it in, then run: cpd {what} check \"{path}\"\n", run.Output);
        Assert.Equal($"{path} is in order.\n", Cpd.Run(ExitCode.Fine, what, "check", path).Output);
        File.AppendAllText(path, "# mine\n");
        var mine = File.ReadAllText(path);
        Assert.StartsWith("cpd: There is a file '", Cpd.Run(ExitCode.BadUse, what, "new", path).Error, StringComparison.Ordinal);
        Assert.Equal(mine, File.ReadAllText(path));
    }

    [Fact]
    public void The_blanks_of_course_and_cohort_fit_each_other()
    {
        using var folder = new TemporaryFolder();
        Cpd.Run(ExitCode.Fine, "course", "new", folder.PathOf("course.yaml"));
        Cpd.Run(ExitCode.Fine, "cohort", "new", folder.PathOf("cohort.yaml"));

        Cpd.Run(ExitCode.Fine, "cohort", "check", folder.PathOf("cohort.yaml"), "--course", folder.PathOf("course.yaml"));
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_not_written_through()
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder.PathOf("course.yaml"), folder.PathOf("elsewhere.yaml"));

        Cpd.Run(ExitCode.BadUse, "course", "new", folder.PathOf("course.yaml"));

        Assert.Equal(["course.yaml"], folder.Names);
    }

    [Theory]
    [InlineData("a:b.yaml", "is not one that every system takes.")]
    [InlineData("a\0b.yaml", "has a NUL character")]
    [InlineData("", "A path is empty.")]
    [InlineData(".", "is a folder; name a file in it.")]
    public void A_name_that_cannot_be_is_refused(string name, string message)
    {
        using var folder = new TemporaryFolder();

        var run = Cpd.Run(ExitCode.BadUse, "course", "new", name.Length == 0 ? "" : folder.PathOf(name));

        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Names);
    }
}
