namespace CpdMapping.Pdf.Styles;

/// <summary>The codes of what is told of styles.</summary>
internal static class StyleCodes
{
    public const string UnknownProperty = "CPD-P-201";
    public const string UnknownValue = "CPD-P-202";
    public const string BadSelector = "CPD-P-203";
    public const string BadRule = "CPD-P-204";
    public const string UnknownRule = "CPD-P-205";
    public const string BadVariable = "CPD-P-206";
    public const string Limit = "CPD-P-207";
    public const string BadPage = "CPD-P-208";
    public const string NotDone = "CPD-P-209";
}
