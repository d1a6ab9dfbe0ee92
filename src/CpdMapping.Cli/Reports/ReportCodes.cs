namespace CpdMapping.Cli.Reports;

/// <summary>The permanent codes of problems in registers and participant reports.</summary>
internal static class ReportCodes
{
    public const string NoTable = "CPD-R-001";
    public const string BadLine = "CPD-R-002";
    public const string WaitingRoom = "CPD-R-003";
    public const string Encoding = "CPD-R-004";
    public const string TooLarge = "CPD-R-005";
}
