using CpdMapping.Files;

namespace CpdMapping.Cli;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>There are findings: problems in a file, a rule that is not met, a name that is not resolved.</summary>
    public const int Findings = 1;

    /// <summary>The command was used wrongly, or could not do its work: an unknown option, a file that is not there, a folder that cannot be written.</summary>
    public const int BadUse = 2;

    // The permanent codes of a file that cannot be read and of one that cannot be written.
    private static readonly string[] CannotWork = ["CPD-F-026", "CPD-F-027"];

    /// <summary>Notes are fine; warnings and errors are findings, unless they say that there was nothing to look at.</summary>
    public static int Of(IEnumerable<Problem> problems)
    {
        var code = Fine;
        foreach (var problem in problems.Where(p => p.Severity != ProblemSeverity.Note))
            code = Math.Max(code, CannotWork.Contains(problem.Code, StringComparer.Ordinal) ? BadUse : Findings);
        return code;
    }
}
