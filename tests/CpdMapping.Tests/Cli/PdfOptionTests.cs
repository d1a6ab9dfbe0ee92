using System.Diagnostics;
using System.Text;
using CpdMapping.Cli;
using CpdMapping.Tests.Auditing;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Cli;

public sealed class PdfOptionTests
{
    private static string[] Certificate(TemporaryFolder folder, params string[] more) =>
        ["certificate", Cpd.Course, "--cohort", Cpd.Cohort, "--learner", "zoe-llyr-o-briain", "--learner", "tomasz-adeyemi-clarke", "--out", folder.PathOf("out"), "--pdf", .. more];

    [Fact]
    public void Each_certificate_is_printed_beside_its_page_and_carries_its_data()
    {
        using var folder = new TemporaryFolder();

        var run = Cpd.Run(ExitCode.Fine, Certificate(folder));

        Assert.DoesNotContain("CPD-G-", run.Error, StringComparison.Ordinal); // the cohort itself is worth a look
        Assert.Equal(
            ["Tomasz-Adeyemi-Clarke.html", "Tomasz-Adeyemi-Clarke.json", "Tomasz-Adeyemi-Clarke.pdf", "Zoë-Llŷr-Ó-Briain.html", "Zoë-Llŷr-Ó-Briain.json", "Zoë-Llŷr-Ó-Briain.pdf"],
            Names(folder.PathOf("out")));
        Assert.Contains($"Wrote {Path.Combine(folder.PathOf("out"), "Tomasz-Adeyemi-Clarke.pdf")}", run.Lines);
        var pdf = folder.PathOf("out/Tomasz-Adeyemi-Clarke.pdf");
        Assert.StartsWith("%PDF-1.7", Text(pdf), StringComparison.Ordinal);
        Assert.Equal("Tomasz-Adeyemi-Clarke.json", Assert.Single(Attached(pdf)));
    }

    [Fact]
    public void The_attached_data_is_the_file_beside_the_page()
    {
        using var folder = new TemporaryFolder();
        Cpd.Run(ExitCode.Fine, Certificate(folder));

        if (Tool("pdfdetach", "-save", "1", "-o", folder.PathOf("saved.json"), folder.PathOf("out/Zoë-Llŷr-Ó-Briain.pdf")) is not null)
            Assert.Equal(File.ReadAllText(folder.PathOf("out/Zoë-Llŷr-Ó-Briain.json")), File.ReadAllText(folder.PathOf("saved.json")));
    }

    [Fact]
    public void The_same_certificates_are_the_same_bytes_in_any_run()
    {
        using var here = new TemporaryFolder();
        using var there = new TemporaryFolder();
        Cpd.Run(ExitCode.Fine, Certificate(here));
        Cpd.Run(ExitCode.Fine, Certificate(there));

        foreach (var name in Names(here.PathOf("out")))
            Assert.Equal(File.ReadAllBytes(here.PathOf($"out/{name}")), File.ReadAllBytes(there.PathOf($"out/{name}")));
    }

    [Fact]
    public void A_portfolio_is_printed_and_carries_nothing()
    {
        using var folder = new TemporaryFolder();

        var run = Cpd.Run(ExitCode.Fine, "portfolio", Cpd.Record, "--out", folder.Root, "--pdf");

        Assert.Equal("", run.Error);
        Assert.Equal(["coverage.json", "portfolio.html", "portfolio.md", "portfolio.pdf"], folder.Names);
        Assert.Empty(Attached(folder.PathOf("portfolio.pdf")));
    }

    [Theory]
    [InlineData("pack")]
    [InlineData("pack.zip")]
    public void The_report_of_a_pack_is_printed_and_its_digest_listed(string pack)
    {
        using var folder = new TemporaryFolder();
        Cases.Good.Save(folder.PathOf("record.yaml"));
        var path = folder.PathOf(pack);

        Cpd.Run(ExitCode.Fine, "audit", folder.PathOf("record.yaml"), "--scheme", "swe-cpd", "--on", "2025-10-01", "--pack", path, "--pdf");

        if (pack == "pack.zip")
            System.IO.Compression.ZipFile.ExtractToDirectory(path, path = folder.PathOf("opened"));
        var digest = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(path, "audit.pdf"))));
        Assert.Contains($"{digest}  audit.pdf\n", File.ReadAllText(Path.Combine(path, "SHA256SUMS")), StringComparison.Ordinal);
        Assert.StartsWith("%PDF-1.7", Text(Path.Combine(path, "audit.pdf")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("cy")]
    public void The_demo_prints_every_page_without_a_warning(string language)
    {
        using var folder = new TemporaryFolder();

        var run = Cpd.Run(ExitCode.Fine, "demo", "--out", folder.Root, "--pdf", "--language", language);

        Assert.Equal("", run.Error);
        var files = Directory.EnumerateFiles(folder.Root, "*", SearchOption.AllDirectories).ToList();
        var pages = files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)).Select(file => Path.ChangeExtension(file, ".pdf")).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(pages);
        Assert.Equal(pages, files.Where(file => file.EndsWith(".pdf", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.All(pages, page => Assert.StartsWith("%PDF-1.7", Text(page), StringComparison.Ordinal));
        Assert.Equal("certificate.json", Assert.Single(Attached(folder.PathOf("certificate.pdf"))));
    }

    [Fact]
    public void A_warning_of_the_printing_is_told_with_its_place_and_the_page_is_printed()
    {
        using var folder = new TemporaryFolder();
        var own = Template(folder, "certificate", text => text.Replace("</style>", ".x { colour: red }\n</style>", StringComparison.Ordinal));

        var run = Cpd.Run(ExitCode.Fine, Certificate(folder, "--template", own));

        Assert.Contains(".html(", run.Error, StringComparison.Ordinal);
        Assert.Contains(": warning CPD-G-", run.Error, StringComparison.Ordinal);
        Assert.Equal(6, Names(folder.PathOf("out")).Count);
    }

    [Fact]
    public void A_page_that_cannot_be_printed_is_told_and_nothing_is_written()
    {
        using var folder = new TemporaryFolder();
        var deep = string.Concat(Enumerable.Repeat("<div>", 2000)) + string.Concat(Enumerable.Repeat("</div>", 2000));
        var own = Template(folder, "certificate", text => text.Replace("</body>", deep + "</body>", StringComparison.Ordinal));

        var run = Cpd.Run(ExitCode.Findings, Certificate(folder, "--template", own));

        Assert.Contains(": error CPD-G-", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.PathOf("out")));
    }

    [Fact]
    public void Wrong_use_is_told_in_words()
    {
        using var folder = new TemporaryFolder();
        var own = Template(folder, "portfolio-markdown", text => text);

        Assert.Contains("--pdf goes with --out", Cpd.Run(ExitCode.BadUse, "certificate", Cpd.Course, "--cohort", Cpd.Cohort, "--check", "--pdf").Error, StringComparison.Ordinal);
        Assert.Contains("--pdf go with --pack", Cpd.Run(ExitCode.BadUse, "audit", Cpd.Record, "--scheme", "swe-cpd", "--on", "2025-11-20", "--pdf").Error, StringComparison.Ordinal);
        Assert.Contains("--pdf prints web pages", Cpd.Run(ExitCode.BadUse, "portfolio", Cpd.Record, "--out", folder.PathOf("out"), "--pdf", "--template", own).Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.PathOf("out")));
    }

    private static string Template(TemporaryFolder folder, string from, Func<string, string> change)
    {
        var own = folder.PathOf("own");
        Cpd.Run(ExitCode.Fine, "template", "new", own, "--from", from);
        var layout = Path.Combine(own, "layout.scriban");
        File.WriteAllText(layout, change(File.ReadAllText(layout)));
        return own;
    }

    private static List<string> Names(string folder) => [.. Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static string Text(string path) => Encoding.Latin1.GetString(File.ReadAllBytes(path));

    // By an ordinary tool where there is one; else the name of the one file is looked for in the bytes.
    private static List<string> Attached(string pdf)
    {
        if (Tool("pdfdetach", "-list", pdf) is { } list)
            return [.. list.Split('\n').Where(line => line.Contains(": ", StringComparison.Ordinal)).Select(line => line.Split(": ")[1].Trim())];
        var name = Path.ChangeExtension(Path.GetFileName(pdf), ".json");
        return Text(pdf).Contains("/EmbeddedFile", StringComparison.Ordinal) ? [name] : [];
    }

    private static string? Tool(string name, params string[] args)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(name, args) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!; // a new process, so there is one
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
