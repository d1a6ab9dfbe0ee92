namespace CpdMapping.Pdf.Painting;

/// <summary>The codes of what painting finds.</summary>
internal static class PaintingCodes
{
    /// <summary>A level of heading is skipped.</summary>
    public const string SkippedHeading = "CPD-G-601";

    /// <summary>A picture says neither what it shows nor that it is decoration.</summary>
    public const string SilentPicture = "CPD-G-602";

    /// <summary>A link leads to a place that is not in the document.</summary>
    public const string LostTarget = "CPD-G-603";

    /// <summary>A background cannot be painted.</summary>
    public const string UnknownBackground = "CPD-G-604";

    /// <summary>A link's address is not one that a document may carry.</summary>
    public const string RefusedAddress = "CPD-G-605";
}
