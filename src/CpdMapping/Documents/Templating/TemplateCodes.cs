namespace CpdMapping.Documents.Templating;

/// <summary>The permanent codes of problems with templates.</summary>
internal static class TemplateCodes
{
    public const string Syntax = "CPD-T-001";
    public const string OutsideSubset = "CPD-T-002";
    public const string UnknownName = "CPD-T-003";
    public const string UnknownMember = "CPD-T-004";
    public const string UnknownFunction = "CPD-T-005";
    public const string WrongArguments = "CPD-T-006";
    public const string WrongShape = "CPD-T-007";
    public const string ForbiddenPlace = "CPD-T-008";
    public const string BranchesDiffer = "CPD-T-009";
    public const string UnfinishedHtml = "CPD-T-010";
    public const string ForbiddenHtml = "CPD-T-011";
    public const string UnknownTemplate = "CPD-T-012";
    public const string IncludesItself = "CPD-T-013";
    public const string TooDeep = "CPD-T-014";
    public const string TooLong = "CPD-T-015";
    public const string ControlCharacter = "CPD-T-016";
    public const string Assignment = "CPD-T-017";
    public const string StepBudget = "CPD-T-020";
    public const string OutputBudget = "CPD-T-021";
    public const string TimeBudget = "CPD-T-022";
    public const string Arithmetic = "CPD-T-023";
}
