using System.Diagnostics.CodeAnalysis;
using CpdMapping.Files;

namespace CpdMapping.Standards.Translations;

/// <summary>The titles of an edition, and our own words for its items, in another language. The edition itself stays as it is.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class EditionTranslation : IEquatable<EditionTranslation>
{
    private readonly Lazy<Dictionary<string, StandardTranslation>> byCode;

    internal EditionTranslation() => byCode = new(() => Labels.ToDictionary(label => label.Ref.Code, StringComparer.Ordinal));

    /// <summary>Gets the edition that is translated.</summary>
    public required EditionRef Edition { get; init; }

    /// <summary>Gets the tag of the language (BCP 47), such as <c>cy</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Gets the revision of the file: 1, 2, 3 …</summary>
    public required int Revision { get; init; }

    /// <summary>Gets who made the translation: the body itself, where it published one.</summary>
    public required string By { get; init; }

    /// <summary>Gets the speaker of the language who signed it; null where nobody did.</summary>
    public string? Reviewer { get; init; }

    /// <summary>Gets the items that are translated, in the order of the file.</summary>
    public required Sequence<StandardTranslation> Labels { get; init; }

    /// <summary>Where the file begins, and where each item stands in it. Places are no part of what a translation says.</summary>
    internal Place Place { get; init; }

    internal Sequence<Place> Places { get; init; }

    /// <summary>Gets the translation of an item, if there is one.</summary>
    /// <param name="code">The item's code, such as <c>7</c>.</param>
    /// <param name="translation">The translation.</param>
    /// <returns>Whether the item is translated.</returns>
    public bool TryGet(string code, [NotNullWhen(true)] out StandardTranslation? translation) => byCode.Value.TryGetValue(code, out translation);

    /// <inheritdoc/>
    public bool Equals(EditionTranslation? other) => other is not null && Edition == other.Edition && Language == other.Language && Revision == other.Revision
        && By == other.By && Reviewer == other.Reviewer && Labels == other.Labels;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EditionTranslation);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Edition, Language, Revision);
}
