namespace CpdMapping.Pdf.Graphics;

/// <summary>The codes of what is told of drawings.</summary>
internal static class GraphicsCodes
{
    /// <summary>An element that is not drawn.</summary>
    public const string UnknownElement = "CPD-G-701";

    /// <summary>An attribute that has no effect.</summary>
    public const string UnknownAttribute = "CPD-G-702";

    /// <summary>A value that is not as it should be.</summary>
    public const string BadValue = "CPD-G-703";

    /// <summary>A reference that leads nowhere, or round in a circle.</summary>
    public const string BadReference = "CPD-G-704";

    /// <summary>A drawing that is too large.</summary>
    public const string Limit = "CPD-G-705";

    /// <summary>A character that no font has.</summary>
    public const string MissingCharacter = "CPD-G-706";

    /// <summary>Something of SVG that is known and not done.</summary>
    public const string NotDone = "CPD-G-707";
}
