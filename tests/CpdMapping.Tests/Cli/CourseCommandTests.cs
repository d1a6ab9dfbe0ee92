using System.Text.RegularExpressions;
using CpdMapping.Cli;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Cli;

public sealed partial class CourseCommandTests
{
    [Fact]
    public void Check_of_the_example_says_that_the_standards_of_2017_were_superseded()
    {
        var text = Cpd.Run(ExitCode.Findings, "course", "check", Cpd.Course);

        Assert.Equal($"{Cpd.Course}: 0 errors, 1 warning.\n", text.Output);
        Assert.Contains("warning CPD-L-045: 'rcot-professional-standards@2017' was superseded by 'rcot-professional-standards@2021'", text.Error, StringComparison.Ordinal);

        var problem = Cpd.Run(ExitCode.Findings, "course", "check", Cpd.Course, "--format", "json").Json.AsArray().Single()!;
        Assert.Equal("CPD-L-045 warning", $"{problem["code"]} {problem["severity"]}");
        Assert.True((int)problem["line"]! > 1);
    }

    [Fact]
    public void Pin_puts_in_pins_and_changes_no_other_byte()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("course.yaml");
        var pinned = File.ReadAllBytes(Cpd.Course);
        // Pins come first in a map that has none: written so, the example must come back byte for byte.
        var expected = PinAfter().Replace(Repository.Read("tests", "examples", "relational-leadership", "course.yaml"), "{pin: $2, $1}");
        var without = PinFirst().Replace(expected, "{");
        Assert.NotEqual(without, expected);
        Assert.DoesNotContain("pin:", without, StringComparison.Ordinal);
        File.WriteAllText(path, without);

        var run = Cpd.Run(ExitCode.Fine, "course", "pin", path);

        Assert.EndsWith($"{path} is pinned.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(expected, File.ReadAllText(path));
        Assert.Equal(pinned, File.ReadAllBytes(Cpd.Course));
    }

    [Fact]
    public void Pin_keeps_comments_and_a_layout_of_ones_own_and_is_idempotent()
    {
        const string before = "# Ours.\r\nformat: 1\r\ncourse: c   # short\r\ntitle: \"T\"\r\nprovider:   {name: P}\r\nto: 2025-09-19\r\nsessions:\r\n- {id: \"1\", minutes: 60}\r\n\r\nstandards:\r\n"
            + "- headings: [PCF]\r\n  names:\r\n  - Knowledge   # a name alone\r\n  -   as-written: 'Intervention and skills'\r\n      share: 1/3\r\n# The end.\r\n";
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("course.yaml");
        File.WriteAllText(path, before);

        Cpd.Run(ExitCode.Fine, "course", "pin", path);

        var after = File.ReadAllText(path);
        Assert.Equal(
            before.Replace("- Knowledge ", "- {as-written: \"Knowledge\", pin: \"pcf@2018/5\"} ", StringComparison.Ordinal)
                .Replace("-   as-written: 'Inter", "-   pin: \"pcf@2018/7\"\r\n      as-written: 'Inter", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal),
            after.Replace("\"", "", StringComparison.Ordinal));
        var written = File.GetLastWriteTimeUtc(path);
        Cpd.Run(ExitCode.Fine, "course", "pin", path);
        Assert.Equal(after, File.ReadAllText(path));
        Assert.Equal(written, File.GetLastWriteTimeUtc(path));
        Cpd.Run(ExitCode.Fine, "course", "check", path);
    }

    [Fact]
    public void Pin_of_a_name_that_means_nothing_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("course.yaml");
        var text = File.ReadAllText(Cpd.Course).Replace("{as-written: Knowledge, pin: pcf@2018/5}", "Wisdom", StringComparison.Ordinal);
        File.WriteAllText(path, text);

        var run = Cpd.Run(ExitCode.Findings, "course", "pin", path);

        Assert.Equal($"{path} was not changed.\n", run.Output);
        Assert.Contains("error CPD-L-040: No standard of pcf is called 'Wisdom'.", run.Error, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(path));
    }

    [Fact]
    public void Statement_is_printed_or_written_and_says_the_same()
    {
        using var folder = new TemporaryFolder();

        var printed = Cpd.Run(ExitCode.Fine, "course", "statement", Cpd.Course);
        var written = Cpd.Run(ExitCode.Fine, "course", "statement", Cpd.Course, "--out", folder.PathOf("new"));

        Assert.Equal(printed.Output, File.ReadAllText(folder.PathOf("new/standards.txt")));
        Assert.Equal([$"Wrote {folder.PathOf("new/standards.html")}", $"Wrote {folder.PathOf("new/standards.txt")}"], written.Lines);
        Assert.Contains("[pcf@2018/7] (the provider writes ‘Intervention and skills’)", printed.Output, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"cy\"", Written("cy", folder), StringComparison.Ordinal);
    }

    [Fact]
    public void The_fact_sheet_is_printed_or_written_with_its_fees()
    {
        using var folder = new TemporaryFolder();

        var printed = Cpd.Run(ExitCode.Fine, "course", "facts", Cpd.Course);
        Cpd.Run(ExitCode.Fine, "course", "facts", Cpd.Course, "--out", folder.PathOf("new"), "--language", "cy");

        Assert.Contains("| 5 to 9 | 5% | £451.25 | £541.50 |", printed.Output, StringComparison.Ordinal);
        Assert.Equal(["facts.html", "facts.md"], Directory.GetFiles(folder.PathOf("new")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("lang=\"cy\"", File.ReadAllText(Path.Combine(folder.PathOf("new"), "facts.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_letter_to_a_manager_counts_the_places_and_names_the_editions_asked_for()
    {
        using var folder = new TemporaryFolder();

        var printed = Cpd.Run(ExitCode.Fine, "course", "letter", Cpd.Course, "--places", "10", "--edition", "pcf@2018");
        Cpd.Run(ExitCode.Fine, "course", "letter", Cpd.Course, "--out", folder.PathOf("new"));

        Assert.Contains("10 places cost £4,275.00, which is £427.50 each", printed.Output, StringComparison.Ordinal);
        Assert.Contains("Professional Capabilities Framework", printed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Service users", printed.Output, StringComparison.Ordinal);
        Assert.Equal(["letter.html", "letter.md", "letter.txt"], Directory.GetFiles(folder.PathOf("new")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("ten")]
    public void A_number_of_places_that_is_none_is_refused(string places)
    {
        Assert.Contains($"'{places}' is no number of places", Cpd.Run(ExitCode.BadUse, "course", "letter", Cpd.Course, "--places", places).Error, StringComparison.Ordinal);
    }

    private static string Written(string language, TemporaryFolder folder)
    {
        Cpd.Run(ExitCode.Fine, "course", "statement", Cpd.Course, "--out", folder.PathOf(language), "--language", language);
        return File.ReadAllText(folder.PathOf($"{language}/standards.html"));
    }

    [GeneratedRegex(@"\{(as-written: .*), pin: (\S+)\}")]
    private static partial Regex PinAfter();

    [GeneratedRegex(@"\{pin: \S+, ")]
    private static partial Regex PinFirst();
}
