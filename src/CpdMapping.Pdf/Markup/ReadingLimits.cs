namespace CpdMapping.Pdf.Markup;

/// <summary>How much of a document is read before it is refused.</summary>
internal sealed record ReadingLimits
{
    public static ReadingLimits Default { get; } = new();

    public int MaxCharacters { get; init; } = 64_000_000;

    public int MaxNodes { get; init; } = 2_000_000;

    public int MaxDepth { get; init; } = 256;

    public int MaxAttributes { get; init; } = 256;
}
