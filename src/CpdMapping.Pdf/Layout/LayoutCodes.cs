namespace CpdMapping.Pdf.Layout;

/// <summary>The codes of what layout finds.</summary>
internal static class LayoutCodes
{
    /// <summary>A character is in no font.</summary>
    public const string MissingCharacter = "CPD-G-501";

    /// <summary>A picture is not among the files given.</summary>
    public const string MissingPicture = "CPD-G-502";

    /// <summary>A picture cannot be read.</summary>
    public const string FaultyPicture = "CPD-G-503";

    /// <summary>A box floats, which the printer does not do.</summary>
    public const string Floating = "CPD-G-504";

    /// <summary>A piece that cannot be cut is higher than the page.</summary>
    public const string HigherThanPage = "CPD-G-505";
}
