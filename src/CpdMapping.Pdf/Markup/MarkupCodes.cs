namespace CpdMapping.Pdf.Markup;

/// <summary>The codes of what is told of markup.</summary>
internal static class MarkupCodes
{
    public const string Limit = "CPD-G-101";
    public const string UnknownElement = "CPD-G-102";
    public const string NotPrinted = "CPD-G-103";
    public const string Nesting = "CPD-G-104";
    public const string BadTag = "CPD-G-105";
    public const string UnknownEntity = "CPD-G-106";
    public const string BadCharacter = "CPD-G-107";
    public const string Unclosed = "CPD-G-108";
    public const string OutsideStyles = "CPD-G-109";
}
