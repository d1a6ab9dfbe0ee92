using System.Text.Json.Nodes;
using CpdMapping.Cli;
using CpdMapping.Standards;
using CpdMapping.Tests.Files;
using CpdMapping.Tests.Standards;

namespace CpdMapping.Tests.Cli;

public sealed class StandardsCommandTests
{
    [Fact]
    public void List_shows_every_edition_under_a_line_of_titles()
    {
        var run = Cpd.Run(ExitCode.Fine, "standards", "list");

        Assert.StartsWith("  Edition ", run.Lines[0], StringComparison.Ordinal);
        Assert.All(StandardsLibrary.BuiltIn.Editions, edition => Assert.Contains($"  {edition} ", run.Output, StringComparison.Ordinal));
        Assert.Equal($"Data set {StandardsLibrary.BuiltIn.DataSet}.", run.Lines[^1]);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void List_as_json_names_the_editions_in_the_order_of_the_library()
    {
        var run = Cpd.Run(ExitCode.Fine, "standards", "list", "--format", "json");

        var editions = run.Json["editions"]!.AsArray();
        Assert.Equal(StandardsLibrary.BuiltIn.DataSet, (string?)run.Json["data-set"]);
        Assert.Equal(StandardsLibrary.BuiltIn.Editions.Select(e => e.ToString()), editions.Select(e => (string?)e!["ref"]));
        Assert.Equal("superseded", (string?)editions.Single(e => (string?)e!["ref"] == "pcf@2012")!["status"]);
    }

    [Theory]
    [InlineData("--body CQC --on 2018-01-01", "cqc-key-questions@2013 cqc-kloe-asc@2017 cqc-kloe-healthcare@2017")]
    [InlineData("--body basw --status in-force", "pcf@2018")]
    [InlineData("--body \"skills for care\" --status superseded", "care-certificate@2015")]
    [InlineData("--status draft", "cqc-asc@2026-03-draft kss-adult-social-worker@2014-10-draft kss-cf-practitioner@2014-08-draft")]
    [InlineData("--body nobody", "")]
    public void List_shows_the_editions_that_are_asked_for(string options, string editions)
    {
        string[] list = ["standards", "list", .. options.Split('"').SelectMany((part, i) => i % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        Assert.Equal(editions, string.Join(' ', Cpd.Run(ExitCode.Fine, [.. list, "--format", "json"]).Json["editions"]!.AsArray().Select(edition => (string?)edition!["ref"])));
        Assert.Equal(editions.Length == 0, Cpd.Run(ExitCode.Fine, list).Output.StartsWith("No edition is as you ask.\n", StringComparison.Ordinal));
    }

    [Fact]
    public void List_names_the_overlays_and_translations_of_what_it_shows()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "catalogues/pets/2018.yaml", EditionText.Good);
        Write(folder, "catalogues/school/2026.yaml", Standards.Overlays.OverlayText.School);
        Write(folder, "catalogues/pets/2018.labels.xx.yaml", Standards.Translations.TranslationText.Good);
        Write(folder, "overlays/our-course@2026.yaml", Standards.Overlays.OverlayText.Good);

        var text = Cpd.Run(ExitCode.Fine, "standards", "list", "--standards", folder.Root, "--body", "The Pet Body").Output;
        Assert.Matches("our-course@2026 +What our course works on +The Pet School +pets@2018, school@2026 +3", text);
        Assert.Matches("pets@2018 +xx +", text);
        Assert.DoesNotContain("cqc-saf-local-authorities@2023", text, StringComparison.Ordinal);

        var cqc = Cpd.Run(ExitCode.Fine, "standards", "list", "--body", "CQC", "--format", "json").Json;
        Assert.Equal("cqc-saf-local-authorities@2023 unverified 9", string.Join(' ', ((string[])["overlay", "basis", "standards"]).Select(key => cqc["overlays"]![0]![key]!.ToString())));
        Assert.Empty(cqc["translations"]!.AsArray());
    }

    [Fact]
    public void List_refuses_a_status_that_no_edition_has() =>
        Assert.Contains("'current' is not a status of an edition: use draft, in-force, superseded, withdrawn.", Cpd.Run(ExitCode.BadUse, "standards", "list", "--status", "current").Error, StringComparison.Ordinal);

    [Fact]
    public void Show_tells_of_a_standard_what_is_known_and_how()
    {
        var run = Cpd.Run(ExitCode.Fine, "standards", "show", "pcf@2018/5");

        Assert.Equal("pcf@2018/5  Knowledge", run.Lines[0]);
        Assert.Contains("Title:        Knowledge (secondary)", run.Output, StringComparison.Ordinal);
        Assert.Contains(StandardsLibrary.BuiltIn[StandardRef.Parse("pcf@2018/5")].Fingerprint, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_tells_of_an_edition_its_standards_and_what_is_missing()
    {
        var run = Cpd.Run(ExitCode.Fine, "standards", "show", "pcf@2018");

        Assert.Contains("    7        Skills and Interventions", run.Output, StringComparison.Ordinal);
        Assert.Contains("  What each domain asks at each of the nine levels: ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pcf@2018")]
    [InlineData("pcf@2018/7")]
    public void Show_as_json_carries_the_reference(string reference) =>
        Assert.Equal(reference, (string?)Cpd.Run(ExitCode.Fine, "standards", "show", reference, "--format", "json").Json["ref"]);

    [Theory]
    [InlineData("nope", "cpd: 'nope' is no reference. Write an edition as pcf@2018 or a standard as pcf@2018/7.\n")]
    [InlineData("pcf@2044", "has no edition 'pcf@2044'. Near it are pcf@2012, pcf@2018.\n")]
    [InlineData("pcf@2018/77", "has no standard 'pcf@2018/77'. Near it are pcf@2018/7, pcf@2018/1, pcf@2018/2.\n")]
    public void Show_of_what_is_not_there_says_what_is_near(string reference, string message) =>
        Assert.EndsWith(message, Cpd.Run(ExitCode.BadUse, "standards", "show", reference).Error, StringComparison.Ordinal);

    [Fact]
    public void A_bare_name_that_several_standards_have_is_not_resolved()
    {
        var run = Cpd.Run(ExitCode.Findings, "standards", "find", "Communication", "--format", "json");

        var candidates = run.Json.AsArray().Select(c => $"{c!["ref"]} {c["how"]}").ToList();
        Assert.Contains("kss-cf-practitioner@2018-05/2 title", candidates);
        Assert.Contains("rcot-professional-standards@2017/11 label", candidates);
        Assert.All(run.Json.AsArray(), candidate => Assert.False((bool)candidate!["resolved"]!));
    }

    [Theory]
    [InlineData("Child and Family Practitioners", "kss-cf-practitioner@2018-05/2")]
    [InlineData("Royal College of Occupational Therapists – Professional Standards", "rcot-professional-standards@2017/11")]
    public void Under_headings_the_name_is_resolved(string heading, string expected)
    {
        var run = Cpd.Run(ExitCode.Fine, "standards", "find", "Communication", "--heading", "Standards", "--heading", heading, "--on", "2019-09-19", "--format", "json");

        Assert.Equal(expected, (string?)run.Json.AsArray().Single(Resolved)!["ref"]);
    }

    [Fact]
    public void A_name_of_the_older_edition_goes_to_its_successor_and_says_so()
    {
        string[] find = ["standards", "find", "Intervention and skills", "--heading", "PCF", "--on", "2025-09-30"];

        Assert.Equal("successor", (string?)Cpd.Run(ExitCode.Fine, [.. find, "--format", "json"]).Json.AsArray().Single(Resolved)!["how"]);
        var text = Cpd.Run(ExitCode.Fine, find);
        Assert.Equal("pcf@2018/7  Skills and Interventions", text.Lines[0]);
        Assert.Contains("'pcf@2012/7'", text.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_is_found_when_it_is_asked_for()
    {
        string[] find = ["standards", "find", "Safety culture", "--on", "2026-06-01", "--format", "json"];

        Assert.DoesNotContain("draft", Cpd.Run(ExitCode.Findings, find).Output, StringComparison.Ordinal);
        Assert.Equal("cqc-asc@2026-03-draft/safety-culture", (string?)Cpd.Run(ExitCode.Fine, [.. find, "--drafts"]).Json.AsArray().Single(Resolved)!["ref"]);
    }

    [Fact]
    public void A_name_that_nothing_has_gives_an_empty_array()
    {
        Assert.Empty(Cpd.Run(ExitCode.Findings, "standards", "find", "xyzzy", "--format", "json").Json.AsArray());
        Assert.Contains("'xyzzy'", Cpd.Run(ExitCode.Findings, "standards", "find", "xyzzy").Output, StringComparison.Ordinal);
        Assert.Equal("cpd: The name is empty. Write it as it stands on a page, in quotes.\n", Cpd.Run(ExitCode.BadUse, "standards", "find", " ").Error);
        Assert.Equal("cpd: 'A B' is not the id of a catalogue: write it as pcf.\n", Cpd.Run(ExitCode.BadUse, "standards", "find", "Communication", "--catalogue", "A B").Error);
    }

    [Fact]
    public void A_whole_line_gives_each_of_its_names()
    {
        string[] find = ["standards", "find", "PCF - Knowledge | Values & ethics | Xyzzy", "--on", "2025-09-30"];
        var names = Cpd.Run(ExitCode.Findings, [.. find, "--format", "json"]).Json.AsArray();

        Assert.Equal(["Knowledge pcf@2018/5 title", "Values & ethics pcf@2018/2 title", "Xyzzy  "], names.Select(c => $"{c!["text"]} {c["ref"]} {c["how"]}"));
        Assert.Equal(["Knowledge", "pcf@2018/5  Knowledge"], Cpd.Run(ExitCode.Findings, find).Lines[..2]);
        Assert.Equal(["title"], Cpd.Run(ExitCode.Fine, "standards", "find", "CQC - Effective", "--format", "json").Json.AsArray().Select(c => (string?)c!["how"]));
    }

    [Fact]
    public void A_page_gives_the_names_of_its_lists()
    {
        using var folder = new TemporaryFolder();
        var page = Written(folder, "page.txt", "Our course.\n\nCare Quality Commission – Key lines of enquiry:\n\nEffective | Well-led\n\nPCF: Interventions and skill\n");
        string[] find = ["standards", "find", "--file", page, "--on", "2025-09-30"];
        var names = Cpd.Run(ExitCode.Fine, [.. find, "--format", "json"]).Json.AsArray();

        Assert.Equal(
            ["5 Effective cqc-key-questions@2013/effective title", "5 Well-led cqc-key-questions@2013/well-led title", "7 Interventions and skill pcf@2018/7 words"],
            names.Select(c => $"{c!["line"]} {c["text"]} {c["ref"]} {c["how"]}"));
        Assert.Equal("3 of 3 names mean one standard each.", Cpd.Run(ExitCode.Fine, find).Lines[^1]);
    }

    [Fact]
    public void A_page_that_cannot_be_read_is_told_in_one_sentence()
    {
        using var folder = new TemporaryFolder();
        var latin = Written(folder, "latin.txt", "");
        File.WriteAllBytes(latin, [0x50, 0x43, 0x46, 0xE9]);

        Assert.Equal("No name of a standard was found.\n", Cpd.Run(ExitCode.Findings, "standards", "find", "--file", Written(folder, "empty.txt", "")).Output);
        Assert.Equal($"cpd: '{latin}' is not text in UTF-8. Save it as UTF-8.\n", Cpd.Run(ExitCode.BadUse, "standards", "find", "--file", latin).Error);
        Assert.Equal("cpd: A text and a file are given. Give one of them.\n", Cpd.Run(ExitCode.BadUse, "standards", "find", "PCF 6", "--file", latin).Error);
        Assert.Contains("There is no file", Cpd.Run(ExitCode.BadUse, "standards", "find", "--file", latin + "x").Error, StringComparison.Ordinal);
        Assert.Equal("cpd: The name is empty. Write it as it stands on a page, in quotes.\n", Cpd.Run(ExitCode.BadUse, "standards", "find").Error);
    }

    [Fact]
    public void Check_takes_a_file_a_folder_and_a_whole_release()
    {
        foreach (var path in (string[])["standards", "standards/catalogues/basw", "standards/catalogues/basw/pcf/2018.yaml"])
            Assert.EndsWith(" is in order.\n", Cpd.Run(ExitCode.Fine, "standards", "check", Repository.PathOf(path)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Catalogues_of_ones_own_stand_beside_the_built_in_ones()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "pets/2018.yaml", EditionText.Good);

        Assert.StartsWith("pets@2018/1  Food and water\n", Cpd.Run(ExitCode.Fine, "standards", "show", "pets@2018/1", "--standards", folder.Root).Output, StringComparison.Ordinal);
        Assert.Contains("  pcf@2018 ", Cpd.Run(ExitCode.Fine, "standards", "list", "--standards", folder.Root).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_own_edition_may_not_stand_in_for_a_built_in_one()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "pcf/2018.yaml", EditionText.With("pets@2018", "pcf@2018"));

        Assert.Contains("both have pcf@2018, and they differ.", Cpd.Run(ExitCode.BadUse, "standards", "list", "--standards", folder.Root).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Lock_writes_the_same_again_and_wants_a_revision_for_a_change()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "catalogues/pets/2018.yaml", EditionText.Good);
        Write(folder, "CHANGELOG.md", "# Changes\n\n## 2026.11.1\n\n- The first.\n");
        Write(folder, "README.md", "# Data\n\n<!-- catalogues:start -->\n<!-- catalogues:end -->\n");

        Assert.Equal("Data set 2026.11.1: 1 edition.", Cpd.Run(ExitCode.Fine, "standards", "lock", folder.Root).Lines[0]);
        var files = folder.Names.Where(name => name != "catalogues").ToDictionary(name => name, name => File.ReadAllText(folder.PathOf(name)), StringComparer.Ordinal);
        Assert.Contains("editions.lock.yaml", files.Keys);
        Cpd.Run(ExitCode.Fine, "standards", "lock", folder.Root);
        Assert.All(files, file => Assert.Equal(file.Value, File.ReadAllText(folder.PathOf(file.Key))));

        Write(folder, "catalogues/pets/2018.yaml", EditionText.With("Food and water", "Water and food"));
        Assert.Contains("error CPD-S-", Cpd.Run(ExitCode.Findings, "standards", "lock", folder.Root).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_says_which_courses_cohorts_and_records_of_a_folder_it_touches()
    {
        string[] diff = ["standards", "diff", "rcot-professional-standards@2017", "rcot-professional-standards@2021", "--in", Repository.PathOf("tests/examples/relational-leadership")];
        var text = Cpd.Run(ExitCode.Fine, diff);

        Assert.Contains(": 3 files read, 24 uses of rcot-professional-standards@2017, 24 of them of a standard that changed.", text.Output, StringComparison.Ordinal);
        Assert.Contains("course.yaml(113,9)  course relational-leadership: 6 Evaluate impact\n    merged -> 4 Service Provision\n    by the row: rcot-professional-standards@2017/6 narrower", text.Output, StringComparison.Ordinal);
        Assert.Contains(", entry relational-leadership: 8 Demonstrate quality\n", text.Output, StringComparison.Ordinal);

        var touched = Cpd.Run(ExitCode.Fine, [.. diff, "--format", "json"]).Json["touched"]!;
        Assert.Equal(["cohort", "course", "record"], touched["uses"]!.AsArray().Select(use => (string)use!["kind"]!).Distinct());
        Assert.All(touched["uses"]!.AsArray(), use => Assert.NotEmpty(use!["rows"]!.AsArray()));
    }

    [Fact]
    public void Diff_goes_on_after_a_file_that_cannot_be_read()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "broken.yaml", "course: [");

        var run = Cpd.Run(ExitCode.Findings, "standards", "diff", "pcf@2012", "pcf@2018", "--in", folder.Root);
        Assert.Contains("broken.yaml(2,1): error CPD-F-001", run.Error, StringComparison.Ordinal);
        Assert.Contains("0 uses of pcf@2012", run.Output, StringComparison.Ordinal);
        Assert.Contains("There is no folder", Cpd.Run(ExitCode.BadUse, "standards", "diff", "pcf@2012", "pcf@2018", "--in", folder.PathOf("gone")).Error, StringComparison.Ordinal);
    }

    private static bool Resolved(JsonNode? candidate) => (bool)candidate!["resolved"]!;

    private static void Write(TemporaryFolder folder, string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.PathOf(name))!);
        File.WriteAllText(folder.PathOf(name), text);
    }

    private static string Written(TemporaryFolder folder, string name, string text)
    {
        File.WriteAllText(folder.PathOf(name), text);
        return folder.PathOf(name);
    }
}
