namespace CpdMapping.Pdf.Layout;

/// <summary>The codes of what layout finds.</summary>
internal static class LayoutCodes
{
    /// <summary>A character is in no font.</summary>
    public const string MissingCharacter = "CPD-P-501";

    /// <summary>A picture is not among the files given.</summary>
    public const string MissingPicture = "CPD-P-502";

    /// <summary>A picture cannot be read.</summary>
    public const string FaultyPicture = "CPD-P-503";

    /// <summary>A box floats, which the printer does not do.</summary>
    public const string Floating = "CPD-P-504";
}
