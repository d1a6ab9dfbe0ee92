namespace CpdMapping.Documents.OwnTemplates;

/// <summary>The permanent codes of problems with the folder of a template of one's own.</summary>
internal static class OwnTemplateCodes
{
    public const string BadColour = "CPD-H-001";
    public const string LowContrast = "CPD-H-002";
    public const string BadFontName = "CPD-H-003";
    public const string BadFileName = "CPD-H-004";
    public const string MissingFile = "CPD-H-005";
    public const string NotAnImage = "CPD-H-006";
    public const string ImageTooLarge = "CPD-H-007";
    public const string TooManyFiles = "CPD-H-008";
    public const string DoesNotNameItself = "CPD-H-009";
    public const string TooMany = "CPD-H-010";
    public const string NotAFont = "CPD-H-011";
}
