using System.Diagnostics.CodeAnalysis;
using CpdMapping.Standards;

namespace CpdMapping.Auditing;

/// <summary>A reference to one version of a body's CPD rules: <c>swe-cpd@2021-12</c>.</summary>
/// <remarks>Spelt as a reference to an edition is. Immutable and safe to share between threads.</remarks>
public readonly record struct SchemeRef : IComparable<SchemeRef>
{
    private readonly EditionRef reference;

    private SchemeRef(EditionRef reference) => this.reference = reference;

    /// <summary>Gets the scheme's id, such as <c>swe-cpd</c>.</summary>
    public string Scheme => reference.Catalogue.ToString();

    /// <summary>Gets the version: the year, month or day from which it is in force.</summary>
    public string Version => reference.Edition;

    /// <summary>Reads a reference.</summary>
    /// <param name="text">The reference, such as <c>swe-cpd@2021-12</c>.</param>
    /// <exception cref="FormatException">The text is not a reference to a scheme.</exception>
    public static SchemeRef Parse(string text) => TryParse(text, out var scheme)
        ? scheme
        : throw new FormatException($"'{text}' is not a reference to a scheme: 'scheme@version' is expected, as in 'swe-cpd@2021-12'.");

    /// <summary>Reads a reference, if the text is one.</summary>
    /// <param name="text">The reference.</param>
    /// <param name="scheme">The reference that was read.</param>
    /// <returns>Whether the text is a reference to a scheme.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out SchemeRef scheme)
    {
        var parsed = EditionRef.TryParse(text, out var reference);
        scheme = new(reference);
        return parsed;
    }

    /// <summary>Compares by scheme, then by version.</summary>
    /// <param name="other">The other reference.</param>
    public int CompareTo(SchemeRef other) => reference.CompareTo(other.reference);

    /// <summary>Gets the reference as it is written.</summary>
    public override string ToString() => reference.ToString();
}
