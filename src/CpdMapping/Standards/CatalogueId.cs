using System.Diagnostics.CodeAnalysis;

namespace CpdMapping.Standards;

/// <summary>The short name of a catalogue, a body's set of standards over all its editions: <c>pcf</c>.</summary>
/// <remarks>Lower-case letters, digits and single hyphens. Immutable and safe to share between threads.</remarks>
public readonly record struct CatalogueId : IComparable<CatalogueId>
{
    private readonly string? text;

    private CatalogueId(string text) => this.text = text;

    /// <summary>Reads an id.</summary>
    /// <param name="text">The id, such as <c>pcf</c> or <c>cqc-kloe-asc</c>.</param>
    /// <exception cref="FormatException">The text is not an id.</exception>
    public static CatalogueId Parse(string text) => TryParse(text, out var id)
        ? id
        : throw new FormatException($"'{text}' is not a catalogue id: lower-case letters, digits and single hyphens are expected, as in 'pcf'.");

    /// <summary>Reads an id, if the text is one.</summary>
    /// <param name="text">The id.</param>
    /// <param name="id">The id that was read.</param>
    /// <returns>Whether the text is an id.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out CatalogueId id)
    {
        id = text is not null && Identifier.IsSlug(text) ? new(text) : default;
        return id.text is not null;
    }

    /// <summary>Compares by the text, ordinally.</summary>
    /// <param name="other">The other id.</param>
    public int CompareTo(CatalogueId other) => string.CompareOrdinal(text, other.text);

    /// <summary>Gets the id as it is written.</summary>
    public override string ToString() => text ?? "";
}
