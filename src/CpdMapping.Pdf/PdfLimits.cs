namespace CpdMapping.Pdf;

/// <summary>How much the printer does before it gives up with an error: pages come from strangers too.</summary>
public sealed record PdfLimits
{
    /// <summary>Gets the limits that are used where none are given.</summary>
    public static PdfLimits Default { get; } = new();

    /// <summary>Gets how many characters a page may have.</summary>
    /// <value>The default is 64,000,000.</value>
    public int Characters { get; init; } = 64_000_000;

    /// <summary>Gets how many elements and texts a page may have.</summary>
    /// <value>The default is 2,000,000.</value>
    public int Nodes { get; init; } = 2_000_000;

    /// <summary>Gets how deep elements may stand in one another.</summary>
    /// <value>The default is 256; at most 512 is used.</value>
    public int Depth { get; init; } = 256;

    /// <summary>Gets how many pages a document may have.</summary>
    /// <value>The default is 20,000.</value>
    public int Pages { get; init; } = 20_000;

    /// <summary>Gets how many steps the layout may take; a box takes a few.</summary>
    /// <value>The default is 50,000,000.</value>
    public long Steps { get; init; } = 50_000_000;

    /// <summary>Gets how many problems are kept.</summary>
    /// <value>The default is 1,000.</value>
    public int Problems { get; init; } = 1_000;
}
