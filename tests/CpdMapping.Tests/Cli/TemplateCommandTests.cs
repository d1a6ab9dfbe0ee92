using CpdMapping.Cli;
using CpdMapping.Documents.OwnTemplates;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Cli;

public sealed class TemplateCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Names => [.. TemplateGallery.Templates.Select(template => template.Name)];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_gallery_is_listed_with_or_without_a_list()
    {
        var list = Cpd.Run(ExitCode.Fine, "template", "list");

        Assert.Equal(list.Output, Cpd.Run(ExitCode.Fine, "template", "new").Output);
        Assert.All(TemplateGallery.Templates, template => Assert.Contains(template.Summary, list.Output, StringComparison.Ordinal));
        Assert.Equal(TemplateGallery.Templates.Count, Cpd.Run(ExitCode.Fine, "template", "list", "--format", "json").Json.AsArray().Count);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_new_template_passes_its_check_and_has_a_preview_that_is_marked(string name)
    {
        var path = folder.PathOf("ours");

        Assert.Equal($"Wrote {path}. Change what you like, then run: cpd template check {path}\n", Cpd.Run(ExitCode.Fine, "template", "new", path, "--from", name).Output);
        Assert.Equal($"{path} is in order.\n", Cpd.Run(ExitCode.Fine, "template", "check", path).Output);
        Cpd.Run(ExitCode.Fine, "template", "preview", path, "--out", folder.PathOf("preview.html"));

        Assert.Contains("SPECIMEN", File.ReadAllText(folder.PathOf("preview.html")), StringComparison.Ordinal);
        Assert.Contains($"our-{name} 1", File.ReadAllText(folder.PathOf("preview.html")).Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("holds something already", Cpd.Run(ExitCode.BadUse, "template", "new", path, "--from", name).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_says_what_is_wrong_for_people_and_programs()
    {
        var path = New("certificate");
        File.AppendAllText(Path.Combine(path, "layout.scriban"), "{{ lerner }}");

        Assert.Contains("Did you mean 'learner'?", Cpd.Run(ExitCode.Findings, "template", "check", path).Error, StringComparison.Ordinal);
        Assert.Equal("CPD-T-003", (string?)Cpd.Run(ExitCode.Findings, "template", "check", path, "--format", "json").Json[0]?["code"]);
        Assert.Contains("CPD-T-003", Cpd.Run(ExitCode.Findings, "template", "check", path, "--format", "sarif").Output, StringComparison.Ordinal);
        Cpd.Run(ExitCode.Findings, "template", "preview", path, "--out", folder.PathOf("preview.html"));
        Assert.False(File.Exists(folder.PathOf("preview.html")));
    }

    [Fact]
    public void A_check_renders_the_sample_and_says_where_a_budget_ended()
    {
        var path = New("statement-text");
        File.AppendAllText(Path.Combine(path, "layout.scriban"), "{{ for i in 1..9000 }}{{ for j in 1..9000 }}x{{ end }}{{ end }}");

        Assert.Contains("layout.scriban(", Cpd.Run(ExitCode.Findings, "template", "check", path).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_document_that_has_a_view_is_written_with_it()
    {
        var (certificate, portfolio, statement) = (New("certificate"), New("portfolio-markdown"), New("statement-text"));

        Cpd.Run("certificate", Cpd.Course, "--cohort", Cpd.Cohort, "--out", folder.PathOf("c"), "--template", certificate);
        Cpd.Run(ExitCode.Fine, "portfolio", Cpd.Record, "--out", folder.PathOf("p"), "--template", portfolio);
        var text = Cpd.Run(ExitCode.Fine, "course", "statement", Cpd.Course, "--template", statement).Output;

        Assert.All(Directory.EnumerateFiles(folder.PathOf("c"), "*.html"), file => Assert.Contains("our-certificate 1", File.ReadAllText(file), StringComparison.Ordinal));
        Assert.Equal(["coverage.json", "portfolio.md"], Directory.EnumerateFiles(folder.PathOf("p")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("our-statement-text 1", text, StringComparison.Ordinal);
        Assert.Contains("our-fact-sheet-markdown 1", Cpd.Run(ExitCode.Fine, "course", "facts", Cpd.Course, "--template", New("fact-sheet-markdown")).Output.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("our-manager-letter-text 1", Cpd.Run(ExitCode.Fine, "course", "letter", Cpd.Course, "--template", New("manager-letter-text")).Output, StringComparison.Ordinal);
        Cpd.Run(ExitCode.Fine, "cohort", "register", Cpd.Cohort, "--course", Cpd.Course, "--out", folder.PathOf("r"), "--template", New("register"));
        Assert.All(Directory.EnumerateFiles(folder.PathOf("r"), "*.html"), file => Assert.Contains("our-register 1", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public void So_is_every_document_of_figures_and_forms()
    {
        Documents.Examples.Decisions().Save(folder.PathOf("decisions.yaml"));
        (string View, string[] Command)[] commands =
        [
            ("ledger", ["ledger", Cpd.Record]),
            ("coverage", ["coverage", Cpd.Record]),
            ("form", ["pieces", Cpd.Record, "--for", "swe-cpd", "--on", "2025-11-20"]),
            ("decision-sheet", ["decisions", folder.PathOf("decisions.yaml")]),
            ("edition-diff", ["standards", "diff", "pcf@2012", "pcf@2018"]),
        ];

        Assert.All(commands, command =>
        {
            Cpd.Run(ExitCode.Fine, [.. command.Command, "--out", folder.PathOf($"of-{command.View}"), "--template", New(command.View)]);
            Assert.Contains($"our-{command.View} 1", File.ReadAllText(Assert.Single(Directory.EnumerateFiles(folder.PathOf($"of-{command.View}"), "*.html"))), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_template_of_another_kind_or_language_is_refused()
    {
        var path = New("portfolio");

        Assert.Contains("shows a portfolio, which is not what this command writes.", Cpd.Run(ExitCode.BadUse, "course", "statement", Cpd.Course, "--template", path).Error, StringComparison.Ordinal);
        var manifest = Path.Combine(path, "template.yaml");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("[en, cy]", "[en]", StringComparison.Ordinal));
        Assert.Contains("is not in the language 'cy'. Its languages are en.", Cpd.Run(ExitCode.BadUse, "portfolio", Cpd.Record, "--out", folder.PathOf("p"), "--template", path, "--language", "cy").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_batch_is_checked_before_anything_is_written()
    {
        var path = New("certificate");
        File.AppendAllText(Path.Combine(path, "template.yaml"), "room: {name: 8}\n");

        var shipped = Cpd.Run(ExitCode.Findings, "certificate", Cpd.Course, "--cohort", Cpd.Cohort, "--check"); // one learner gets none
        Assert.Contains("The batch is in order.", shipped.Output, StringComparison.Ordinal);
        Assert.Contains("could not be checked", shipped.Error, StringComparison.Ordinal);
        Assert.Contains("At most 8 fit on the page.", Cpd.Run(ExitCode.Findings, "certificate", Cpd.Course, "--cohort", Cpd.Cohort, "--check", "--template", path).Error, StringComparison.Ordinal);
        Assert.Equal("CPD-H-021", (string?)Cpd.Run(ExitCode.Findings, "certificate", Cpd.Course, "--cohort", Cpd.Cohort, "--check", "--template", path, "--format", "json").Json[0]?["code"]);
        Assert.Contains("or --check to write nothing", Cpd.Run(ExitCode.BadUse, "certificate", Cpd.Course, "--cohort", Cpd.Cohort).Error, StringComparison.Ordinal);
    }

    private string New(string name)
    {
        var path = folder.PathOf(name);
        Cpd.Run(ExitCode.Fine, "template", "new", path, "--from", name);
        return path;
    }
}
