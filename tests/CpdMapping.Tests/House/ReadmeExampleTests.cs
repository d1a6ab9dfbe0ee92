using CpdMapping.Auditing;
using CpdMapping.Files;
using CpdMapping.Mapping;
using CpdMapping.Standards;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.House;

/// <summary>The examples of the rooms' READMEs, line by line: what is shown there compiles and runs.</summary>
public sealed class ReadmeExampleTests
{
    private static readonly DateOnly On = new(2025, 11, 20);

    [Fact]
    public void Auditing()
    {
        var (record, on) = (Learning.Examples.Record, On);
        var coverage = new EvidenceMapper(StandardsLibrary.BuiltIn).Map(record);
        using var Console = new StringWriter();
        var scheme = SchemeBook.BuiltIn.InForce("swe-cpd", on);
        var report = scheme.Audit(record, coverage, on);
        foreach (var f in report.Findings)
            Console.WriteLine($"{f.Outcome}: {f.Found} {f.Remedy}");

        Assert.Contains("NotMet: 3 of 4 pieces say", Console.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Mapping()
    {
        var record = Learning.Examples.Record;
        using var Console = new StringWriter();
        var coverage = new EvidenceMapper(StandardsLibrary.BuiltIn).Map(record, EditionRef.Parse("pcf@2018"));
        foreach (var s in coverage.Editions[0].Standards)
            Console.WriteLine($"{s.Standard.Ref} {s.RolledUp.Minutes}");
        foreach (var gap in coverage.Gaps)
            Console.WriteLine($"{gap.Standard.Name}: {gap.Kind}");

        Assert.Contains("pcf@2018/7 1620\n", Console.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Files()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathOf("zoe.record.yaml"), "title: Mine\ntitel: x\n");
        var limits = ReadLimits.Default;
        var (NodeReader, FileWriter) = (new NodesIn(folder), new WriterIn(folder));
        var problems = new ProblemList(limits.MaxProblems);
        var map = MapReader.Of(NodeReader.Load("zoe.record.yaml", limits, problems), problems, "The record");
        var title = map.Text("title");                     // reports a missing key, an empty text, a 2018 without quotes
        map.Done();                                        // reports keys that nobody asked for, with the nearest known one
        FileWriter.Write("zoe.record.yaml", NodeWriter.ToYaml(new MapBuilder().Text("title", title).Build()));

        Assert.Contains("Did you mean 'title'?", problems.ToSequence()[0].ToString(), StringComparison.Ordinal);
        Assert.Equal("title: Mine\n", File.ReadAllText(folder.PathOf("zoe.record.yaml")));
    }

    // Relative paths in an example are from the folder in which a reader stands; these look for them in a temporary one.
    private sealed class NodesIn(TemporaryFolder folder)
    {
        public Node? Load(string name, ReadLimits limits, ProblemList problems) => NodeReader.Load(folder.PathOf(name), limits, problems);
    }

    private sealed class WriterIn(TemporaryFolder folder)
    {
        public void Write(string name, string text) => FileWriter.Write(folder.PathOf(name), text);
    }
}
