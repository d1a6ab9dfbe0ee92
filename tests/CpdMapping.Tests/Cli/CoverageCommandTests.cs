using CpdMapping.Cli;
using CpdMapping.Learning;
using CpdMapping.Standards;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Cli;

public sealed class CoverageCommandTests
{
    [Fact]
    public void A_record_is_shown_by_standard_with_every_column_and_the_mix_of_every_total()
    {
        var run = Cpd.Run(ExitCode.Fine, "coverage", Cpd.Record, "--edition", "pcf@2018");

        Assert.Contains("\n  All activities: 2085 minutes in 4 activities: 2085 evidenced\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nA claimable standard is a gap where no activity bears on it or on one below it; ", run.Output, StringComparison.Ordinal);
        Assert.Contains(run.Lines, line => line.Split("   ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is ["7", "Skills and Interventions", ..]);
    }

    [Fact]
    public void Without_an_edition_all_that_the_records_claim_are_shown() =>
        Assert.True(Cpd.Run(ExitCode.Fine, "coverage", Cpd.Record, "--format", "json").Json["tables"]!.AsArray().Count > 3);

    [Fact]
    public void Two_periods_stand_side_by_side_with_the_change()
    {
        var run = Cpd.Run(ExitCode.Fine, "coverage", Cpd.Record, "--edition", "pcf@2012", "--period", "2024", "--period", "2025");

        Assert.Contains("2024-01-01..2024-12-31: 1 person. Standing entries that ended in 2024-01-01..2024-12-31.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(run.Lines, line => line.Split("   ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is ["5", "Knowledge", "330", "+330"]);
    }

    [Fact]
    public void A_folder_is_a_team_and_too_few_people_are_held_back()
    {
        using var folder = new TemporaryFolder();
        var record = CpdRecord.Load(Cpd.Record);
        (record with { Id = "one" }).Save(folder.PathOf("one.yaml"));
        (record with { Id = "two" }).Save(folder.PathOf("two.json"));

        var team = Cpd.Run(ExitCode.Fine, "coverage", folder.Root, "--edition", "pcf@2012");
        var people = Cpd.Run(ExitCode.Fine, "coverage", folder.Root, "--edition", "pcf@2012", "--by", "person", "--format", "csv");
        var few = Cpd.Run(ExitCode.Fine, "coverage", folder.Root, "--edition", "pcf@2012", "--fewest", "3");

        Assert.Contains("\n2 people. All standing entries.\n  All activities: 4170 minutes in 8 activities: 4170 evidenced\n", team.Output, StringComparison.Ordinal);
        Assert.Contains("pcf@2012,two,All standing entries.,whole,1,pcf@2012/5,Knowledge,", people.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("660", few.Output, StringComparison.Ordinal);
        Assert.Contains("* is held back: the figure would be about fewer than 3 people, or about all but so few.\n", few.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_for_others_hold_back_what_is_about_fewer_than_five_unless_told_otherwise()
    {
        using var folder = new TemporaryFolder();

        Cpd.Run(ExitCode.Fine, "coverage", Cpd.Record, "--edition", "pcf@2012", "--out", folder.PathOf("five"));
        Cpd.Run(ExitCode.Fine, "coverage", Cpd.Record, "--edition", "pcf@2012", "--fewest", "1", "--out", folder.PathOf("one"));

        Assert.Equal(["coverage.csv", "coverage.html", "coverage.json", "coverage.md"], Directory.EnumerateFiles(folder.PathOf("five")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("fewer than 5 people", File.ReadAllText(folder.PathOf("five/coverage.md")), StringComparison.Ordinal);
        Assert.Contains("\"fewest\": 5", File.ReadAllText(folder.PathOf("five/coverage.json")), StringComparison.Ordinal);
        Assert.DoesNotContain("5 h 30 min", File.ReadAllText(folder.PathOf("five/coverage.html")), StringComparison.Ordinal);
        Assert.Contains("5 h 30 min", File.ReadAllText(folder.PathOf("one/coverage.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_level_has_a_column()
    {
        var columns = Cpd.Run(ExitCode.Fine, "coverage", Cpd.Record, "--edition", "pcf@2018", "--by", "level", "--format", "json").Json["tables"]![0]!["columns"]!.AsArray();

        Assert.Equal(StandardsLibrary.BuiltIn[EditionRef.Parse("pcf@2018")].Levels.Select(level => level.Name), columns.Select(column => (string?)column!["name"]));
    }

    [Fact]
    public void Comma_separated_values_run_no_formula()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("=1+1.yaml");
        File.Copy(Cpd.Record, path);

        var lines = Cpd.Run(ExitCode.Fine, "coverage", path, "--edition", "pcf@2012", "--by", "team", "--format", "csv").Lines;

        Assert.Equal("edition,column,slice,policy,people,standard,name,parent,claimed-minutes,minutes,activities,with-evidence,with-reflection,latest,declared-minutes,evidenced-minutes,confirmed-minutes,audited-minutes,people-with-activities,people-with-gaps", lines[0]);
        Assert.All(lines, line => Assert.DoesNotContain(",=", line, StringComparison.Ordinal));
        Assert.All(lines.Where(line => !line.Contains('"', StringComparison.Ordinal)), line => Assert.Equal(19, line.Count(c => c == ',')));
        Assert.Contains(lines, line => line.Contains(",pcf@2012/4,\"Rights, Justice and Economic Wellbeing\",", StringComparison.Ordinal));
    }

    [Fact]
    public void All_that_is_wrong_in_all_records_is_told_and_nothing_is_summed()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathOf("a.yaml"), "format: 1\n");
        File.WriteAllText(folder.PathOf("b.yaml"), "format: 2\n");
        File.Copy(Cpd.Record, folder.PathOf("c.yaml"));

        var run = Cpd.Run(ExitCode.Findings, "coverage", folder.Root);

        Assert.Equal("", run.Output);
        Assert.Contains("a.yaml", run.Error, StringComparison.Ordinal);
        Assert.Contains("b.yaml", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--period 2025 --period 2024 --by person", "Several periods have a column each, and so has --by: use one of the two.")]
    [InlineData("--by level --edition care-certificate@2025", "The edition 'care-certificate@2025' has no levels.")]
    [InlineData("--period spring", "'spring' is not a period: write it as 2025, 2025-04 or 2024-12-01..2025-11-30.")]
    [InlineData("--by nobody", "'nobody' is nothing to group by: use person, level or team.")]
    [InlineData("--fewest 0", "--fewest is below 1: a figure is about one person at least.")]
    [InlineData("--format xml", "'xml' is not a format of tables: use text, json or csv.")]
    [InlineData("--catalogue nope", "There is no catalogue 'nope'. The catalogues are care-certificate, ")]
    [InlineData("--catalogue pcf --on 2001-01-01", "No edition of 'pcf' is in force on 2001-01-01. Name one with --edition.")]
    [InlineData("--at-least sworn", "'sworn' is not a degree of assurance: use declared, evidenced, confirmed or audited.")]
    [InlineData("--minutes -1", "--minutes is below 0.")]
    public void Wrong_options_are_told_in_a_sentence(string options, string message) =>
        Assert.StartsWith($"cpd: {message}", Cpd.Run(ExitCode.BadUse, ["coverage", Cpd.Record, .. options.Split(' ')]).Error, StringComparison.Ordinal);

    [Fact]
    public void One_person_twice_is_told() =>
        Assert.StartsWith("cpd: The record 'zoe-llyr-o-briain' is in ", Cpd.Run(ExitCode.BadUse, "coverage", Cpd.Record, Cpd.Record).Error, StringComparison.Ordinal);
}
