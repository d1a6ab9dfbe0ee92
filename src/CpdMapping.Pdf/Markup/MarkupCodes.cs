namespace CpdMapping.Pdf.Markup;

/// <summary>The codes of what is told of markup.</summary>
internal static class MarkupCodes
{
    public const string Limit = "CPD-P-101";
    public const string UnknownElement = "CPD-P-102";
    public const string NotPrinted = "CPD-P-103";
    public const string Nesting = "CPD-P-104";
    public const string BadTag = "CPD-P-105";
    public const string UnknownEntity = "CPD-P-106";
    public const string BadCharacter = "CPD-P-107";
    public const string Unclosed = "CPD-P-108";
    public const string OutsideStyles = "CPD-P-109";
}
