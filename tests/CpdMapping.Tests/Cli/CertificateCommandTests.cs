using System.Text.Json.Nodes;
using CpdMapping.Cli;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Cli;

public sealed class CertificateCommandTests
{
    [Fact]
    public void Each_learner_who_came_gets_a_page_and_its_data_under_a_name_of_their_own()
    {
        using var folder = new TemporaryFolder();

        var run = Cpd.Run(ExitCode.Findings, "certificate", Cpd.Course, "--cohort", Cpd.Cohort, "--out", folder.Root);

        Assert.Equal(
            ["Priya-Raman-2.html", "Priya-Raman-2.json", "Priya-Raman.html", "Priya-Raman.json", "Tomasz-Adeyemi-Clarke.html", "Tomasz-Adeyemi-Clarke.json", "Zoë-Llŷr-Ó-Briain.html", "Zoë-Llŷr-Ó-Briain.json"],
            folder.Names);
        Assert.Equal("No certificate for Declan Ferris (declan-ferris): Declan Ferris attended none of the 9 sessions.", run.Lines[^1]);
        Assert.Equal(["RL-M8DP-46JE", "RL-W5XA-KT7R"], ((string[])["Priya-Raman", "Priya-Raman-2"]).Select(name => (string?)Data(folder, name)["certificate"]));
    }

    [Fact]
    public void Seven_of_nine_sessions_are_twenty_one_hours_and_the_page_says_by_which_rule()
    {
        using var folder = new TemporaryFolder();

        Cpd.Run(ExitCode.Fine, "certificate", Cpd.Course, "--cohort", Cpd.Cohort, "--out", folder.Root, "--learner", "tomasz-adeyemi-clarke");

        Assert.Equal(["Tomasz-Adeyemi-Clarke.html", "Tomasz-Adeyemi-Clarke.json"], folder.Names);
        Assert.Equal(1260, (int?)Data(folder, "Tomasz-Adeyemi-Clarke")["counted-minutes"]);
        var page = File.ReadAllText(folder.PathOf("Tomasz-Adeyemi-Clarke.html"));
        Assert.Contains("21 hours", page, StringComparison.Ordinal);
        Assert.Contains("pro rata", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void An_unknown_learner_is_bad_use_and_names_the_keys()
    {
        using var folder = new TemporaryFolder();

        var run = Cpd.Run(ExitCode.BadUse, "certificate", Cpd.Course, "--cohort", Cpd.Cohort, "--out", folder.Root, "--learner", "zoe");

        Assert.Contains("cpd: The cohort has no learner 'zoe'. Its keys are zoe-llyr-o-briain, tomasz-adeyemi-clarke,", run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Names);
    }

    [Theory]
    [InlineData("{as-written: Knowledge, pin: pcf@2018/5}", "Knowledge", ExitCode.BadUse, "cpd: The course has names that are not pinned yet. Run: cpd course pin ")]
    [InlineData("{as-written: Knowledge, pin: pcf@2018/5}", "Wisdom", ExitCode.Findings, "error CPD-L-040")]
    [InlineData("course: relational-leadership", "course: another", ExitCode.Findings, "error CPD-L-060")]
    public void Nothing_is_written_when_the_course_is_not_ready(string old, string text, int code, string message)
    {
        using var folder = new TemporaryFolder();
        var course = folder.PathOf("course.yaml");
        File.WriteAllText(course, File.ReadAllText(Cpd.Course).Replace(old, text, StringComparison.Ordinal));

        var run = Cpd.Run(code, "certificate", course, "--cohort", Cpd.Cohort, "--out", folder.PathOf("out"));

        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(["course.yaml"], folder.Names);
    }

    [Fact]
    public void Check_of_the_cohort_with_its_course_is_in_order() =>
        Assert.Equal($"{Cpd.Cohort} is in order.\n", Cpd.Run(ExitCode.Fine, "cohort", "check", Cpd.Cohort, "--course", Cpd.Course).Output);

    [Fact]
    public void Check_of_a_cohort_with_another_plan_says_what_differs()
    {
        using var folder = new TemporaryFolder();
        var course = folder.PathOf("course.yaml");
        File.WriteAllText(course, string.Join('\n', File.ReadLines(Cpd.Course).Where(line => !line.Contains("{id: \"9\"", StringComparison.Ordinal))) + "\n");

        Assert.Contains(" CPD-L-061: ", Cpd.Run(ExitCode.Findings, "cohort", "check", Cpd.Cohort, "--course", course).Error, StringComparison.Ordinal);
    }

    private static JsonNode Data(TemporaryFolder folder, string name) => JsonNode.Parse(File.ReadAllText(folder.PathOf($"{name}.json")))!; // never the text "null"

    [Theory]
    [InlineData("engraved", "landscape", "certificate 1")]
    [InlineData("engraved", "portrait", "certificate-portrait 1")]
    [InlineData("plain", "landscape", "certificate-plain 1")]
    [InlineData("plain", "portrait", "certificate-plain-portrait 1")]
    public void A_design_and_an_orientation_choose_the_template(string design, string orientation, string template)
    {
        using var folder = new TemporaryFolder();

        Cpd.Run(ExitCode.Fine, "certificate", Cpd.Course, "--cohort", Cpd.Cohort, "--learner", "zoe-llyr-o-briain", "--design", design, "--orientation", orientation, "--out", folder.Root);

        Assert.Contains($"Template {template} ·", File.ReadAllText(Directory.EnumerateFiles(folder.Root, "*.html").Single()), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_design_is_told_with_those_that_there_are()
    {
        using var folder = new TemporaryFolder();

        Assert.StartsWith("cpd: 'baroque' is not a design: use engraved or plain.\n", Cpd.Run(ExitCode.BadUse, "certificate", Cpd.Course, "--cohort", Cpd.Cohort, "--design", "baroque", "--out", folder.Root).Error, StringComparison.Ordinal);
    }
}
