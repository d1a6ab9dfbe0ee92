using System.Text.Json.Nodes;
using CpdMapping.Files;

namespace CpdMapping.Cli;

internal sealed partial class Screen
{
    /// <summary>Says what a check found, and gives the exit code: notes are fine, warnings and errors are findings.</summary>
    public int Checked(string what, IEnumerable<Problem> found, OutputFormat format)
    {
        var problems = found.ToList();
        var findings = problems.Count(p => p.Severity != ProblemSeverity.Note);
        if (format == OutputFormat.Json)
            Write(new JsonArray([.. problems.Select(p => (JsonNode)AsJson(p))]));
        else if (format == OutputFormat.Sarif)
            Write(SarifLog.Of(problems));
        else
            Problems(problems);
        if (format == OutputFormat.Text)
            Line(findings == 0 ? $"{what} is in order." : $"{what}: {Count(problems, ProblemSeverity.Error, "error")}, {Count(problems, ProblemSeverity.Warning, "warning")}.");
        return ExitCode.Of(problems);
    }

    /// <summary>Gives what was read, and says what is worth a look in it.</summary>
    /// <exception cref="CpdFileException">There are errors; the command line says them.</exception>
    public T Value<T>(ParseResult<T> read) where T : class
    {
        var value = read.Value;
        Problems(read.Problems);
        return value;
    }

    public static string Word(ProblemSeverity severity) => severity switch { ProblemSeverity.Error => "error", ProblemSeverity.Warning => "warning", _ => "note" };

    private static string Count(List<Problem> problems, ProblemSeverity severity, string noun)
    {
        var number = problems.Count(p => p.Severity == severity);
        return $"{number} {noun}{(number == 1 ? "" : "s")}";
    }

    public static JsonObject AsJson(Problem problem) => new()
    {
        ["code"] = problem.Code,
        ["severity"] = Word(problem.Severity),
        ["file"] = problem.Place.File,
        ["line"] = problem.Place.Line,
        ["column"] = problem.Place.Column,
        ["found"] = problem.Found,
        ["expected"] = problem.Expected,
        ["remedy"] = problem.Remedy,
    };
}
