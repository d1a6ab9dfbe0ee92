using CpdMapping.Documents.Wording;

namespace CpdMapping.Documents.Views;

/// <summary>What every document shows besides its content.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record PageView
{
    /// <summary>Gets the language's tag, such as <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Gets whether the page must be marked as a specimen.</summary>
    public required bool Specimen { get; init; }

    /// <summary>Gets which library made it, and from which standards data where it rests on any.</summary>
    public required string Made { get; init; }

    /// <summary>Gets the words that every document has.</summary>
    public required CommonWords Words { get; init; }

    internal static PageView Of(DocumentLanguage language, bool specimen, string? dataSet = null) => new()
    {
        Language = language.Tag,
        Specimen = specimen,
        Made = dataSet is null ? $"CpdMapping {LibraryVersion.Text}" : WordFormat.Fill(language.Format.Phrases.Made, LibraryVersion.Text, dataSet),
        Words = language.Words.Common,
    };
}
