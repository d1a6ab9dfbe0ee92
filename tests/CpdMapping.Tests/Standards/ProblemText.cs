using CpdMapping.Files;

namespace CpdMapping.Tests.Standards;

/// <summary>What every problem of a relation must say.</summary>
internal static class ProblemText
{
    /// <summary>The file with line and column, what was found, what was expected, and how to mend it.</summary>
    public static void IsWhole(Problem problem)
    {
        Assert.True(problem.Place is { Line: > 0, Column: > 0 } && problem.Place.File.Length > 0, $"{problem} has no place.");
        Assert.True(problem.Found.Length > 0 && (problem.Expected.Length > 0 || problem.Severity == ProblemSeverity.Warning) && problem.Remedy.Length > 0, $"{problem} does not say all.");
    }
}
