namespace CpdMapping.Cli;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>There are findings: problems in a file, a rule that is not met, a name that is not resolved.</summary>
    public const int Findings = 1;

    /// <summary>The command was used wrongly: an unknown option, a file that is not there.</summary>
    public const int BadUse = 2;
}
