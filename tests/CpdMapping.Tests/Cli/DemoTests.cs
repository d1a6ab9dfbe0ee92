using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using CpdMapping.Cli;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Cli;

/// <summary>The demo gives the same bytes on every machine, under every culture and time zone.</summary>
public sealed class DemoTests
{
    [Fact]
    public void The_demo_writes_what_it_says()
    {
        using var folder = new TemporaryFolder();

        var run = Cpd.Run(ExitCode.Fine, "demo", "--out", folder.Root);

        var files = Files(folder.Root);
        Assert.Equal(
            ["audit.json", "certificate.html", "certificate.json", "cohort.yaml", "course.yaml", "coverage.json", "coverage/coverage.csv", "coverage/coverage.html", "coverage/coverage.json", "coverage/coverage.md", "decisions.html", "decisions.json", "decisions.md", "diff.html", "diff.json", "diff.md", "facts.html", "facts.md", "ledger.csv", "ledger.html", "ledger.json", "letter.html", "letter.md", "letter.txt", "pieces.html", "pieces.json", "pieces.md", "pieces.txt", "portfolio.html", "portfolio.md", "record.yaml", "register.html", "register.json", "sign-in.html", "standards.html", "standards.txt"],
            files.Keys.Where(name => !name.StartsWith("certificates/", StringComparison.Ordinal)));
        Assert.Equal(files.Count, run.Lines.Count(line => line.StartsWith($"Wrote {folder.Root}", StringComparison.Ordinal)));
        Assert.Equal(8, files.Keys.Count(name => name.StartsWith("certificates/", StringComparison.Ordinal)));
        foreach (var name in files.Keys)
            Assert.EndsWith("\n", File.ReadAllText(folder.PathOf(name)), StringComparison.Ordinal);
        Assert.Equal(Repository.Read("tests", "examples", "relational-leadership", "course.yaml"), File.ReadAllText(folder.PathOf("course.yaml")));
    }

    [Fact]
    public void The_demo_in_welsh_is_marked_as_welsh()
    {
        using var folder = new TemporaryFolder();

        Cpd.Run(ExitCode.Fine, "demo", "--out", folder.Root, "--language", "cy");

        Assert.Contains("<html lang=\"cy\"", File.ReadAllText(folder.PathOf("certificate.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tr_TR.UTF-8", "Pacific/Auckland", "tr-TR 1,5 Pacific/Auckland")]
    [InlineData("ar_SA.UTF-8", "America/St_Johns", "ar-SA 1٫5 America/St_Johns")]
    [InlineData("th_TH.UTF-8", "Europe/London", "th-TH 1.5 Europe/London")]
    [InlineData("de_DE.UTF-8", "Etc/UTC", "de-DE 1,5 Etc/UTC")]
    public void Every_culture_and_time_zone_gives_the_same_bytes(string locale, string zone, string really)
    {
        using var here = new TemporaryFolder();
        using var there = new TemporaryFolder();
        var expected = Cpd.Run(ExitCode.Fine, "demo", "--out", here.Root).Output;

        var run = Child(there, locale, zone, withCultures: true, "demo", "--out", there.PathOf("demo"));

        Assert.Equal(really + "\n", run.Error);
        Assert.Equal(expected.Replace(here.Root, there.PathOf("demo"), StringComparison.Ordinal), run.Output);
        Assert.Equal(Files(here.Root), Files(there.PathOf("demo")));
    }

    [Fact]
    public void The_tool_as_it_is_shipped_needs_no_cultures_and_gives_the_same_bytes()
    {
        using var here = new TemporaryFolder();
        using var there = new TemporaryFolder();
        Cpd.Run(ExitCode.Fine, "demo", "--out", here.Root);

        var run = Child(there, "tr_TR.UTF-8", "Pacific/Auckland", withCultures: false, "demo", "--out", there.PathOf("demo"));

        Assert.StartsWith(" 1.5 ", run.Error, StringComparison.Ordinal); // the invariant culture has no name
        Assert.Equal(Files(here.Root), Files(there.PathOf("demo")));
    }

    [Fact]
    public void Names_and_messages_are_the_same_under_a_culture_with_other_letters_and_digits()
    {
        using var folder = new TemporaryFolder();
        string[][] commands = [["standards", "list"], ["standards", "find", "INTERVENTION AND SKILLS", "--heading", "PCF"], ["audit", Cpd.Record, "--scheme", "swe-cpd", "--on", "2025-11-20"]];
        foreach (var command in commands)
        {
            var expected = Cpd.Run(command);
            var run = Child(folder, "tr_TR.UTF-8", "Pacific/Auckland", withCultures: true, command);

            Assert.Equal(expected.Output, run.Output);
            Assert.Equal(expected.Code, run.Code);
        }
    }

    // The tool lies beside the tests, since their project refers to it.
    private static CpdRun Child(TemporaryFolder folder, string locale, string zone, bool withCultures, params string[] args)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "cpd.dll");
        var settings = JsonNode.Parse(File.ReadAllText(Path.ChangeExtension(tool, ".runtimeconfig.json")))!; // an object
        if (withCultures)
            Assert.True(settings["runtimeOptions"]!["configProperties"]!.AsObject().Remove("System.Globalization.Invariant"));
        File.WriteAllText(folder.PathOf("runtimeconfig.json"), settings.ToJsonString());
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
            WorkingDirectory = folder.Root,
        };
        foreach (var argument in (string[])["exec", "--runtimeconfig", folder.PathOf("runtimeconfig.json"), tool, .. args])
            start.ArgumentList.Add(argument);
        foreach (var name in (string[])["LC_ALL", "LANG", "LANGUAGE"])
            start.Environment[name] = locale;
        start.Environment["TZ"] = zone;
        start.Environment.Remove("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT");
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location;
        using var process = Process.Start(start)!; // a new process, so there is one
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    // Names with forward strokes, and what the files hold.
    private static SortedDictionary<string, string> Files(string folder)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            files.Add(Path.GetRelativePath(folder, path).Replace('\\', '/'), Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))));
        return files;
    }
}
