using System.Text;
using System.Text.Json.Nodes;
using CpdMapping.Cli;
using CpdMapping.Tests.Files;

namespace CpdMapping.Tests.Cli;

/// <summary>File names are made from what people wrote: they cannot collide, leave the folder, follow a link or be a reserved word.</summary>
public sealed class FileNamesTests
{
    private static readonly string[] Learners =
    [
        "../../evil", "CON", "a/b", "a\\b", "a:b", "Ann", "ANN", "Zoë", "Zoe\u0308", "!!!", "…", "nul.txt", ".hidden", "/etc/passwd", "COM1", "Ann-2", "李雷", new string('x', 300),
    ];

    [Fact]
    public void Every_learner_gets_a_file_in_the_folder_and_none_takes_another_s()
    {
        using var folder = new TemporaryFolder();

        var run = Cpd.Run(ExitCode.Fine, "certificate", Course(folder), "--cohort", Cohort(folder, Learners), "--out", folder.PathOf("out"));

        Assert.Equal(["cohort.yaml", "course.yaml", "out"], folder.Names);
        var files = Directory.EnumerateFileSystemEntries(folder.PathOf("out"), "*.json", SearchOption.AllDirectories).ToList();
        Assert.Equal(Learners.Select(name => name.Normalize()).Order(StringComparer.Ordinal), files.Select(LearnerOf).Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.Equal(folder.PathOf("out"), Path.GetDirectoryName(file)));
        var names = files.ConvertAll(file => Path.GetFileNameWithoutExtension(file).Normalize().ToUpperInvariant());
        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
        Assert.All(names, name => Assert.DoesNotContain(name, (string[])["CON", "NUL", "COM1", ""]));
        Assert.All(names, name => Assert.InRange(Encoding.UTF8.GetByteCount(name), 1, 110));
        Assert.DoesNotContain(names, name => name.StartsWith('.'));
        Assert.Contains("warning CPD-F-011", run.Error, StringComparison.Ordinal); // the decomposed name
    }

    [Fact]
    public void A_link_at_the_place_of_a_file_is_not_followed_and_nothing_is_written()
    {
        using var folder = new TemporaryFolder();
        var victim = folder.PathOf("victim.txt");
        File.WriteAllText(victim, "mine");
        Directory.CreateDirectory(folder.PathOf("out"));
        File.CreateSymbolicLink(folder.PathOf("out/Bo.json"), victim);

        var run = Cpd.Run(ExitCode.BadUse, "certificate", Course(folder), "--cohort", Cohort(folder, ["Ann", "Bo"]), "--out", folder.PathOf("out"));

        Assert.Contains("Bo.json: error CPD-F-027: The file cannot be written: there is a symbolic link of that name.", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(victim));
        Assert.Equal(["Bo.json"], Directory.EnumerateFileSystemEntries(folder.PathOf("out")).Select(Path.GetFileName));
    }

    private static string Course(TemporaryFolder folder)
    {
        var path = folder.PathOf("course.yaml");
        Cpd.Run(ExitCode.Fine, "course", "new", path);
        return path;
    }

    // Sessions as in the blank, which the course's blank fits.
    private static string Cohort(TemporaryFolder folder, string[] names)
    {
        var path = folder.PathOf("cohort.yaml");
        Cpd.Run(ExitCode.Fine, "cohort", "new", path);
        var head = File.ReadAllText(path).Split("learners:")[0];
        var learners = names.Select((name, i) => $"  - {{key: l{i}, name: {JsonValue.Create(name).ToJsonString()}, certificate: AB-CDEF-{1000 + i}, attended: [\"1\", \"2\"]}}\n");
        File.WriteAllText(path, $"{head}learners:\n{string.Concat(learners)}");
        return path;
    }

    private static string LearnerOf(string file) => (string)JsonNode.Parse(File.ReadAllText(file))!["learner"]!;
}
