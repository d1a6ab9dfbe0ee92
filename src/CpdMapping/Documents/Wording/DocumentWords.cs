namespace CpdMapping.Documents.Wording;

/// <summary>The words of each document in one language.</summary>
internal sealed record DocumentWords
{
    public required CommonWords Common { get; init; }
    public required CertificateWords Certificate { get; init; }
    public required StatementWords Statement { get; init; }
    public required PortfolioWords Portfolio { get; init; }
    public required AuditWords Audit { get; init; }
    public required ManagerLetterWords ManagerLetter { get; init; }
    public required FactSheetWords FactSheet { get; init; }
    public required RegisterWords Register { get; init; }
    public required EditionDiffWords EditionDiff { get; init; }
    public required SheetPhrases Sheets { get; init; }
    public required LedgerWords Ledger { get; init; }
    public required CoverageWords Coverage { get; init; }
    public required FigurePhrases Figures { get; init; }
    public required FormWords Form { get; init; }
    public required DecisionSheetWords DecisionSheet { get; init; }
    public required FormPhrases Forms { get; init; }
    public required CoursePhrases Course { get; init; }
}
