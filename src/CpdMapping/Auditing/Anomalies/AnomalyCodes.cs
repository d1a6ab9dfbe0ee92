namespace CpdMapping.Auditing.Anomalies;

/// <summary>The permanent codes of patterns that are worth a question.</summary>
internal static class AnomalyCodes
{
    public const string OverlappingTimes = "CPD-Q-001";
    public const string LongDay = "CPD-Q-002";
    public const string SameCertificateTwice = "CPD-Q-003";
    public const string SameCertificateForTwo = "CPD-Q-004";
    public const string OutsideTime = "CPD-Q-005";
    public const string DiffersFromCertificate = "CPD-Q-006";
    public const string NotAccreditedThen = "CPD-Q-007";
    public const string RetiredStandard = "CPD-Q-008";
    public const string CopiedText = "CPD-Q-009";
    public const string CopiedReason = "CPD-Q-010";
    public const string DeadlineBunching = "CPD-Q-011";
    public const string FasterThanPossible = "CPD-Q-012";
    public const string IdenticalEntries = "CPD-Q-013";
    public const string ImpossibleOrder = "CPD-Q-014";
    public const string CategoryInflation = "CPD-Q-015";
    public const string OwnWord = "CPD-Q-016";
    public const string Splitting = "CPD-Q-017";
    public const string SameOpening = "CPD-Q-018";
    public const string CopiedAcross = "CPD-Q-019";
    public const string ConfirmEachOther = "CPD-Q-020";
}
