using CpdMapping.Cli;

namespace CpdMapping.Web.Tests;

/// <summary>The demo's pages in both languages, the certificates in every design, and the pack of an audit, written once into a folder of their own.</summary>
public static class DemoPages
{
    private static readonly string[] Documents =
    [
        "certificate.html", "portfolio.html", "standards.html", "facts.html", "letter.html", "sign-in.html", "register.html", "diff.html", "ledger.html", "coverage/coverage.html", "pieces.html", "decisions.html",
        "engraved-portrait/Priya-Raman.html", "plain-landscape/Priya-Raman.html", "plain-portrait/Priya-Raman.html", "pack/audit.html",
    ];

    private static readonly Lazy<string> Folder = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("cpd-pages-").FullName;
        Write(folder, "en");
        Write(Path.Combine(folder, "cy"), "cy");
        return folder;
    });

    /// <summary>Gets every page in both languages.</summary>
    public static TheoryData<string> All => [.. Documents, .. Documents.Select(page => $"cy/{page}")];

    public static string PathOf(string page) => Path.Combine(Folder.Value, page);

    private static void Write(string folder, string language)
    {
        var (course, cohort, record) = (Path.Combine(folder, "course.yaml"), Path.Combine(folder, "cohort.yaml"), Path.Combine(folder, "record.yaml"));
        Run(0, "demo", "--language", language, "--out", folder);
        foreach (var (design, orientation) in new[] { ("engraved", "portrait"), ("plain", "landscape"), ("plain", "portrait") })
            Run(1, "certificate", course, "--cohort", cohort, "--language", language, "--design", design, "--orientation", orientation, "--out", Path.Combine(folder, $"{design}-{orientation}")); // one learner gets none
        Run(1, "audit", record, "--scheme", "swe-cpd", "--on", "2025-11-20", "--language", language, "--pack", Path.Combine(folder, "pack"));
    }

    private static void Run(int code, params string[] args)
    {
        using var said = new StringWriter();
        Assert.True(code == CommandLine.Run(args, new Screen(said, said, isInteractive: false)), said.ToString());
    }
}
