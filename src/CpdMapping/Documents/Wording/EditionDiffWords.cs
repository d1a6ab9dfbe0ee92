namespace CpdMapping.Documents.Wording;

/// <summary>The words of a comparison of editions.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record EditionDiffWords
{
    /// <summary>Gets the document’s name, in English <c>What changed between two editions</c>.</summary>
    public required string Heading { get; init; }

    /// <summary>Gets the word between the editions, in English <c>to</c>.</summary>
    public required string To { get; init; }

    /// <summary>Gets the word before the code of the item above, in English <c>under</c>.</summary>
    public required string Under { get; init; }

    /// <summary>Gets what is said where nothing changed, in English <c>Nothing changed in titles, codes or places.</c>.</summary>
    public required string NoChanges { get; init; }
}
