namespace CpdMapping.Pdf;

/// <summary>The codes of what printing as a whole finds.</summary>
internal static class PrintCodes
{
    /// <summary>The layout takes more steps than the limit.</summary>
    public const string TooManySteps = "CPD-G-001";

    /// <summary>The document has more pages than the limit.</summary>
    public const string TooManyPages = "CPD-G-002";

    /// <summary>The document has no title.</summary>
    public const string NoTitle = "CPD-G-003";

    /// <summary>The document's language is not known.</summary>
    public const string NoLanguage = "CPD-G-004";

    /// <summary>A page has a size that no document can have.</summary>
    public const string BadPageSize = "CPD-G-005";

    /// <summary>A font that was given cannot be used.</summary>
    public const string FaultyFont = "CPD-G-006";

    /// <summary>A font that a style sheet names is not among the files given.</summary>
    public const string MissingFont = "CPD-G-007";

    /// <summary>Two attachments have one name.</summary>
    public const string RepeatedAttachment = "CPD-G-008";
}
