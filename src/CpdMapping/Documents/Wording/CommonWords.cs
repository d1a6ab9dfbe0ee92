namespace CpdMapping.Documents.Wording;

/// <summary>The words that every document has.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record CommonWords
{
    /// <summary>Gets the one word that marks a specimen, in English <c>SPECIMEN</c>.</summary>
    public required string SpecimenMark { get; init; }

    /// <summary>Gets the sentence that marks a specimen, in English <c>SPECIMEN: made from invented data</c>.</summary>
    public required string SpecimenBanner { get; init; }

    /// <summary>Gets the word before the template's name, in English <c>Template</c>.</summary>
    public required string Template { get; init; }

    /// <summary>Gets the link over the page's head, in English <c>Skip to the content</c>.</summary>
    public required string Skip { get; init; }
}
