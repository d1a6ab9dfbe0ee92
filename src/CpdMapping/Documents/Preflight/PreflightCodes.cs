namespace CpdMapping.Documents.Preflight;

/// <summary>The permanent codes of what the pre-flight finds.</summary>
internal static class PreflightCodes
{
    public const string NameTooLong = "CPD-H-021";
    public const string TitleTooLong = "CPD-H-022";
    public const string TooManyStandards = "CPD-H-023";
    public const string NoGlyph = "CPD-H-024";
    public const string NotRendered = "CPD-H-025";
    public const string CharactersNotChecked = "CPD-H-026";
}
