using CpdMapping.Cli;
using CpdMapping.Standards;
using CpdMapping.Tests.Files;
using CpdMapping.Tests.Standards;
using CpdMapping.Tests.Standards.Crosswalks;

namespace CpdMapping.Tests.Cli;

public sealed class CrosswalkCommandsTests
{
    [Fact]
    public void Health_scores_every_built_in_crosswalk()
    {
        var run = Cpd.Run(ExitCode.Fine, "standards", "health");
        Assert.All(StandardsLibrary.BuiltIn.Crosswalks, crosswalk => Assert.Contains($"{crosswalk.Id}  ", run.Output, StringComparison.Ordinal));
        Assert.Contains("pcf@2012--pcf@2018  95 of 100  (unofficial, 18 rows)\n  no-reviewer     1 of 1: 0 of 5 points\n", run.Output, StringComparison.Ordinal);
        var json = Cpd.Run(ExitCode.Fine, "standards", "health", "--format", "json").Json.AsArray();
        Assert.Equal(StandardsLibrary.BuiltIn.Crosswalks.Select(crosswalk => crosswalk.Id), json.Select(score => (string?)score!["crosswalk"]));
        Assert.All(json, score => Assert.Equal((int?)score!["score"], score["parts"]!.AsArray().Sum(part => (int)part!["points"]!)));
    }

    [Fact]
    public void Health_scores_a_folder_or_a_file_of_ones_own()
    {
        using var folder = new TemporaryFolder();
        var file = Write(folder, "crosswalks/cats@2018--dogs@2020.yaml", CrosswalkText.Good);
        Assert.StartsWith("cats@2018--dogs@2020  ", Cpd.Run(ExitCode.Fine, "standards", "health", file).Output, StringComparison.Ordinal);
        Write(folder, "cats/2018.yaml", CrosswalkText.Cats);
        Write(folder, "dogs/2020.yaml", CrosswalkText.Dogs);
        Assert.StartsWith("cats@2018--dogs@2020  94 of 100  (unofficial, 7 rows)\n", Cpd.Run(ExitCode.Fine, "standards", "health", folder.Root).Output, StringComparison.Ordinal);
        Assert.EndsWith(" is in order.\n", Cpd.Run(ExitCode.Fine, "standards", "check", folder.Root).Output, StringComparison.Ordinal);
        Write(folder, "crosswalks/cats@2018--dogs@2020.yaml", CrosswalkText.With("revision: 1", "revision: 0"));
        Assert.Contains("error CPD-F-021", Cpd.Run(ExitCode.Findings, "standards", "health", folder.Root).Error, StringComparison.Ordinal);
        Assert.Contains("cpd: ", Cpd.Run(ExitCode.BadUse, "standards", "health", "/no/such").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_gives_the_ways_from_a_standard_to_an_edition_and_what_they_are_worth()
    {
        string[] show = ["standards", "show", "cqc-kloe-asc-residential@2014/C4", "--to", "cqc-saf@2023"];
        var text = Cpd.Run(ExitCode.Fine, show).Output;
        Assert.Contains(
            "\nWays to cqc-saf@2023, the strongest first; each is worth its weakest step:\n  narrower (unofficial): cqc-kloe-asc-residential@2014/C4 equivalent cqc-kloe-asc@2017/R3 narrower cqc-saf@2023/planning-future\n"
            + "    cqc-kloe-asc-residential@2014/C4 to cqc-kloe-asc@2017/R3: ",
            text, StringComparison.Ordinal);
        var way = Cpd.Run(ExitCode.Fine, [.. show, "--format", "json"]).Json["ways"]![0]!;
        Assert.Equal(("cqc-saf@2023/planning-future", "narrower", 2), ((string?)way["to"], (string?)way["relation"], way["steps"]!.AsArray().Count));
        Assert.Contains("No crosswalk leads to niscc-standards@2015.", Cpd.Run(ExitCode.Fine, [.. show[..^1], "niscc-standards@2015"]).Output, StringComparison.Ordinal);
        Assert.Contains("has no edition 'pcf@2044'", Cpd.Run(ExitCode.BadUse, [.. show[..^1], "pcf@2044"]).Error, StringComparison.Ordinal);
        Assert.Contains("'pcf' is no edition.", Cpd.Run(ExitCode.BadUse, [.. show[..^1], "pcf"]).Error, StringComparison.Ordinal);
        Assert.Contains("'--to' asks for the ways from a standard.", Cpd.Run(ExitCode.BadUse, "standards", "show", "pcf@2012", "--to", "pcf@2018").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_reports_what_does_not_fit_a_crosswalks_editions()
    {
        using var folder = new TemporaryFolder();
        var file = Write(folder, "mine.yaml", CrosswalkText.Of("pcf@2018", "swe-professional-standards@2019", "from: \"77\", to: \"*\", relation: no-match"));
        var run = Cpd.Run(ExitCode.Findings, "standards", "check", file);
        Assert.Contains($"{file}(12,5): error CPD-S-050: 'pcf@2018' has no standard '77'.", run.Error, StringComparison.Ordinal);
        var changed = Write(folder, "pcf.yaml", CrosswalkText.Of("pcf@2012", "pcf@2018", "from: \"1\", to: \"*\", relation: no-match"));
        Assert.Equal(
            "cpd: 'pcf@2012--pcf@2018' is built in and says something else. Name the folder that holds its editions too.\n",
            Cpd.Run(ExitCode.BadUse, "standards", "check", changed).Error);
    }

    [Fact]
    public void Crosswalks_of_ones_own_stand_beside_the_built_in_ones_unless_they_differ()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "crosswalks/pcf@2012--pcf@2018.yaml", CrosswalkText.Of("pcf@2012", "pcf@2018", "from: \"1\", to: \"*\", relation: no-match"));
        Assert.Contains(
            "both have pcf@2012--pcf@2018, and they differ.", Cpd.Run(ExitCode.BadUse, "standards", "list", "--standards", folder.Root).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_shows_what_changed_by_kind()
    {
        var run = Cpd.Run(ExitCode.Fine, "standards", "diff", "pcf@2012", "pcf@2018");
        Assert.Equal("pcf@2012 to pcf@2018, by the crosswalk pcf@2012--pcf@2018", run.Lines[0]);
        Assert.Contains("\nAdded:\n  purpose Purpose\n  practice Practice\n  impact Impact\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "\nRetitled:\n  3 Diversity -> purpose/3 Diversity and Equality\n  7 Intervention and Skills -> practice/7 Skills and Interventions\n", run.Output, StringComparison.Ordinal);
        var changes = Cpd.Run(ExitCode.Fine, "standards", "diff", "pcf@2012", "pcf@2018", "--format", "json").Json["changes"]!.AsArray();
        Assert.Equal(["pcf@2018/purpose"], changes[0]!["new"]!.AsArray().Select(item => (string?)item!["ref"]));
        Assert.Equal(["added", "added", "added", "retitled", "retitled"], changes.Take(5).Select(change => (string?)change!["kind"]));
    }

    [Fact]
    public void Diff_of_what_is_no_edition_is_told()
    {
        Assert.Equal("cpd: 'pcf' is no edition. Write it as pcf@2018.\n", Cpd.Run(ExitCode.BadUse, "standards", "diff", "pcf", "pcf@2018").Error);
        Assert.Contains("has no edition 'pcf@2044'", Cpd.Run(ExitCode.BadUse, "standards", "diff", "pcf@2012", "pcf@2044").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_tells_of_levels_prompts_and_withdrawn_items()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "pets/2018.yaml", EditionText.Good);
        var edition = Cpd.Run(ExitCode.Fine, "standards", "show", "pets@2018", "--standards", folder.Root).Output;
        Assert.Contains("    2        Day-to-day care (secondary) (withdrawn)\n", edition, StringComparison.Ordinal);
        Assert.Contains("\nLevels, the first the lowest:\n  new                    New keepers (secondary)\n  old                    Seasoned keepers\n", edition, StringComparison.Ordinal);
        var item = Cpd.Run(ExitCode.Fine, "standards", "show", "pets@2018/2", "--standards", folder.Root).Output;
        Assert.Contains("  Status:       withdrawn by the body while the edition went on\n", item, StringComparison.Ordinal);
        Assert.Contains("  Prompts:      3 (secondary)\n", item, StringComparison.Ordinal);
        var json = Cpd.Run(ExitCode.Fine, "standards", "show", "pets@2018", "--standards", folder.Root, "--format", "json").Json;
        Assert.Equal(["new", "old"], json["levels"]!.AsArray().Select(level => (string?)level!["id"]));
        Assert.Equal(3, (int?)json["standards"]![2]!["prompts"]!["value"]);
        Assert.Equal("withdrawn", (string?)json["standards"]![2]!["status"]);
    }

    private static string Write(TemporaryFolder folder, string name, string text)
    {
        var path = folder.PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? path);
        File.WriteAllText(path, text);
        return path;
    }
}
