namespace CpdMapping.Standards;

/// <summary>A name that was read from a line or a page: where it stood, under which headings, and what it means.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record NameInText
{
    /// <summary>Gets the name as it stands in the text, without the sign of a list before it.</summary>
    public required string Text { get; init; }

    /// <summary>Gets where the name begins: the number of characters before it in the whole text that was given.</summary>
    public required int Start { get; init; }

    /// <summary>Gets the number of the line, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Gets the headings that it was read under, outermost first: the context's own, the page's, and what stands before the names in the line.</summary>
    public required Sequence<string> Headings { get; init; }

    /// <summary>Gets what the name means, or its candidates.</summary>
    public required NameResolution Resolution { get; init; }
}
