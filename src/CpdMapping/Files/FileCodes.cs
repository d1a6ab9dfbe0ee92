namespace CpdMapping.Files;

/// <summary>The permanent codes of problems that any file can have.</summary>
internal static class FileCodes
{
    public const string Syntax = "CPD-F-001";
    public const string TooLarge = "CPD-F-002";
    public const string TooDeep = "CPD-F-003";
    public const string TooManyValues = "CPD-F-004";
    public const string AnchorOrAlias = "CPD-F-005";
    public const string Tag = "CPD-F-006";
    public const string MergeKey = "CPD-F-007";
    public const string SeveralDocuments = "CPD-F-008";
    public const string Encoding = "CPD-F-009";
    public const string ControlCharacter = "CPD-F-010";
    public const string NotNormalised = "CPD-F-011";
    public const string RepeatedKey = "CPD-F-012";
    public const string UnknownKey = "CPD-F-013";
    public const string MissingKey = "CPD-F-014";
    public const string WrongShape = "CPD-F-015";
    public const string NeedsQuotes = "CPD-F-016";
    public const string NotANumber = "CPD-F-017";
    public const string NotADate = "CPD-F-018";
    public const string NotATime = "CPD-F-019";
    public const string NotInList = "CPD-F-020";
    public const string OutOfRange = "CPD-F-021";
    public const string BadIdentity = "CPD-F-022";
    public const string RepeatedIdentity = "CPD-F-023";
    public const string UnknownFormat = "CPD-F-024";
    public const string Empty = "CPD-F-025";
    public const string CannotRead = "CPD-F-026";
    public const string CannotWrite = "CPD-F-027";
    public const string BadAddress = "CPD-F-028";
    public const string LinkNotFollowed = "CPD-F-029";
    public const string MoreProblems = "CPD-F-099";
}
