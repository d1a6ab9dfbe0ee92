using CpdMapping.Files;
using CpdMapping.Learning;
using CpdMapping.Standards;

namespace CpdMapping.Tests.Learning;

/// <summary>Each bad file says at its head what is told of it, and where.</summary>
public sealed class BadFileTests
{
    private static readonly string Folder = Repository.PathOf("tests", "CpdMapping.Tests", "TestData", "bad");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.yaml").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Faults_are_told_where_they_stand(string file)
    {
        var text = File.ReadAllText(Path.Combine(Folder, file));
        var problems = Read(file, text).Where(problem => problem.Severity != ProblemSeverity.Note);

        var told = text.Split('\n').TakeWhile(line => line.StartsWith("# ", StringComparison.Ordinal)).Select(line => line[2..]);
        Assert.Equal(told, problems.Select(problem => $"({problem.Place.Line},{problem.Place.Column}) {problem.Code}"));
    }

    private static Sequence<Problem> Read(string file, string text) => file.Split('-')[0] switch
    {
        "course" => Course.TryParse(text, StandardsLibrary.BuiltIn, file).Problems,
        "cohort" => Cohort.TryParse(text, file).Problems,
        "record" => CpdRecord.TryParse(text, StandardsLibrary.BuiltIn, file, new(2026, 12, 1)).Problems,
        "certificate" => Certificate.TryParse(text, file).Problems,
        var other => throw new InvalidOperationException($"'{other}' is no kind of file."),
    };
}
