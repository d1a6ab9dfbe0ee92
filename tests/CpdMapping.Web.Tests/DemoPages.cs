using CpdMapping.Cli;

namespace CpdMapping.Web.Tests;

/// <summary>The demo's pages, written once into a folder of their own.</summary>
public static class DemoPages
{
    private static readonly Lazy<string> Folder = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("cpd-pages-").FullName;
        using var said = new StringWriter();
        Assert.Equal(0, CommandLine.Run(["demo", "--out", folder], new Screen(said, said, isInteractive: false)));
        foreach (var design in new[] { "engraved", "plain" })
            foreach (var orientation in new[] { "landscape", "portrait" })
                Assert.Equal(1, CommandLine.Run( // one of the demo's learners gets no certificate
                    ["certificate", Path.Combine(folder, "course.yaml"), "--cohort", Path.Combine(folder, "cohort.yaml"), "--design", design, "--orientation", orientation, "--out", Path.Combine(folder, $"{design}-{orientation}")],
                    new Screen(said, said, isInteractive: false)));
        return folder;
    });

    public static string PathOf(string page) => Path.Combine(Folder.Value, page);
}
