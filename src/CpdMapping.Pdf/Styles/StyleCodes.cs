namespace CpdMapping.Pdf.Styles;

/// <summary>The codes of what is told of styles.</summary>
internal static class StyleCodes
{
    public const string UnknownProperty = "CPD-G-201";
    public const string UnknownValue = "CPD-G-202";
    public const string BadSelector = "CPD-G-203";
    public const string BadRule = "CPD-G-204";
    public const string UnknownRule = "CPD-G-205";
    public const string BadVariable = "CPD-G-206";
    public const string Limit = "CPD-G-207";
    public const string BadPage = "CPD-G-208";
    public const string NotDone = "CPD-G-209";
}
