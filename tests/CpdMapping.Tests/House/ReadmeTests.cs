using System.Text.RegularExpressions;
using CpdMapping.Auditing;
using CpdMapping.Cli;
using CpdMapping.Documents;
using CpdMapping.Documents.Views;
using CpdMapping.Learning;
using CpdMapping.Mapping;
using CpdMapping.Standards;
using CpdMapping.Tests.Cli;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.House;

/// <summary>What the READMEs show is true: their examples run, their commands work, their links lead somewhere.</summary>
[Collection(WhereAReaderStands.Name)]
public sealed partial class ReadmeTests
{
    [Fact]
    public void The_five_lines_are_these_lines_and_they_run()
    {
        using var here = new WhereAReaderStands("zoe.record.yaml");
        var on = new DateOnly(2025, 11, 20);
#pragma warning disable format // the lines stand as in the README
        // five lines
        var standards = StandardsLibrary.BuiltIn;                                                // every shipped catalogue, read when asked for
        var record    = CpdRecord.Load("zoe.record.yaml");                                       // what Zoë did; throws with all problems (TryLoad returns them)
        var coverage  = new EvidenceMapper(standards).Map(record, EditionRef.Parse("pcf@2018")); // which standards, how many minutes, why, what is missing
        var audit     = SchemeBook.BuiltIn.InForce("swe-cpd", on).Audit(record, coverage, on);   // is it enough for this body, asked on that date
        var portfolio = DocumentTemplates.Portfolio.Render(PortfolioView.From(coverage, audit)); // what is handed in
        // end
#pragma warning restore format

        Assert.Contains("Zoë Llŷr-Ó Briain", portfolio.Text, StringComparison.Ordinal);
        Assert.Equal(Examples(Repository.Read("README.md"))[0], Lines("five lines"));
    }

    [Fact]
    public void The_commands_of_the_root_README_run_in_their_order()
    {
        using var folder = new TemporaryFolder();
        var block = Blocks("sh").Matches(Repository.Read("README.md")).Select(m => m.Groups["text"].Value).Single(text => text.Contains("cpd course new", StringComparison.Ordinal));
        var commands = block.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Words().Matches(line.Split(" #")[0]).Select(m => m.Value.Trim('"')).ToList()).ToList();

        File.WriteAllText(folder.PathOf("people.csv"), "id\na\nb\nc\n");
        File.WriteAllText(folder.PathOf("register.ndjson"), CpdRecord.Parse(CpdRecord.Blank()).ToJson().Replace("\n", "", StringComparison.Ordinal) + "\n");
        foreach (var command in commands)
        {
            Assert.Equal("cpd", command[0]);
            // Paths are from the folder in which a reader stands.
            var args = command.Skip(1).Select((word, i) => Path.HasExtension(word) && !word.Contains('@', StringComparison.Ordinal) || command[i] is "--out" or "--pack" || word == "our-template" ? folder.PathOf(word) : word).ToArray();
            var findings = command[1] is "audit" or "certificate" or "gaps"; // the blanks leave something to do
            Cpd.Run(findings ? ExitCode.Findings : ExitCode.Fine, args);
        }

        Assert.Equal(["certificates", "cohort.yaml", "commitment.yaml", "course.yaml", "decisions", "decisions.yaml", "for-the-assessor.yaml", "my-standards.yaml", "our-template", "pack", "people.csv", "pieces", "plan.yaml", "portfolio", "preview.html", "record.yaml", "register.ndjson", "results.ndjson", "sample.yaml", "seed.txt", "statement"], folder.Names);
        var named = commands.Select(command => command[1]).ToHashSet(StringComparer.Ordinal);
        var all = CommandLine.Root(new Screen(TextWriter.Null, TextWriter.Null, false)).Subcommands.Select(command => command.Name);
        Assert.Equal(["demo"], all.Where(name => !named.Contains(name)));
    }

    [Fact]
    public void The_demo_is_named_as_it_is_run()
    {
        var readme = Repository.Read("README.md");

        Assert.Contains("dotnet run --project src/CpdMapping.Cli -- demo ", readme, StringComparison.Ordinal);
        Assert.Contains("./tests/run", readme, StringComparison.Ordinal);
        Assert.True(File.Exists(Repository.PathOf("src", "CpdMapping.Cli", "CpdMapping.Cli.csproj")));
        Assert.True(File.Exists(Repository.PathOf("tests", "run")));
    }

    [Fact]
    public void Links_to_files_lead_somewhere()
    {
        var links = Readmes().SelectMany(path => Links().Matches(Repository.Read(path)).Select(m => (Path: path, Target: m.Groups["target"].Value.Split('#')[0])))
            .Where(link => link.Target.Length > 0 && !link.Target.Contains("://", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(links);
        Assert.Empty(links
            .Where(link => !Path.Exists(Path.Combine(Repository.PathOf(Path.GetDirectoryName(link.Path) ?? ""), link.Target)))
            .Select(link => $"{link.Path}: {link.Target}"));
    }

    [Fact]
    public void The_examples_of_the_rooms_are_lines_of_tests()
    {
        var lines = Repository.Sources("tests").Where(path => Path.GetFileName(path).StartsWith("Readme", StringComparison.Ordinal)).Select(path => Unindented(Repository.Read(path))).ToList();

        // Put the lines of a new example into a ReadmeExampleTests.cs, so that they are compiled and run.
        Assert.Empty(Readmes()
            .SelectMany(path => Examples(Repository.Read(path)).Select(example => (Path: path, Text: example)))
            .Where(example => !lines.Any(text => text.Contains(Unindented(example.Text), StringComparison.Ordinal)))
            .Select(example => $"{example.Path}:\n{example.Text}"));
    }

    private static IEnumerable<string> Readmes() => ((string[])["src", "standards", "tests"])
        .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "README.md", SearchOption.AllDirectories))
        .Append(Repository.PathOf("README.md"))
        .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    private static List<string> Examples(string readme) => [.. Blocks("csharp").Matches(readme).Select(m => m.Groups["text"].Value)];

    private static string Lines(string marker)
    {
        var source = Repository.Read("tests", "CpdMapping.Tests", "House", "ReadmeTests.cs").Split('\n').Select(line => line.TrimStart()).ToList();
        return string.Concat(source.SkipWhile(line => line != $"// {marker}").Skip(1).TakeWhile(line => line != "// end").Select(line => line + "\n"));
    }

    private static string Unindented(string text) => string.Join('\n', text.Split('\n').Select(line => line.Trim()));

    private static Regex Blocks(string language) => new($@"^```{language}\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10));

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Words();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Links();
}
