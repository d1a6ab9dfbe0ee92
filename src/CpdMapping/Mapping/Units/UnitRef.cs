using System.Diagnostics.CodeAnalysis;
using CpdMapping.Standards;

namespace CpdMapping.Mapping.Units;

/// <summary>A reference to one version of a unit of learning: <c>iacet-ceu@2026</c>, or the scheme whose unit it is, such as <c>gdc-ecpd@2018</c>.</summary>
/// <remarks>Spelt as a reference to an edition is. A bare word is none: one body's CEU is ten hours and another's is one. Immutable and safe to share between threads.</remarks>
public readonly record struct UnitRef : IComparable<UnitRef>
{
    private readonly EditionRef reference;

    private UnitRef(EditionRef reference) => this.reference = reference;

    /// <summary>Gets the unit's id, such as <c>iacet-ceu</c>.</summary>
    public string Id => reference.Catalogue.ToString();

    /// <summary>Gets the version: a year, a month or a day.</summary>
    public string Version => reference.Edition;

    /// <summary>Reads a reference.</summary>
    /// <param name="text">The reference, such as <c>iacet-ceu@2026</c>.</param>
    /// <exception cref="FormatException">The text is not a reference to a unit.</exception>
    public static UnitRef Parse(string text) => TryParse(text, out var unit)
        ? unit
        : throw new FormatException($"'{text}' is not a reference to a unit: 'unit@version' is expected, as in 'iacet-ceu@2026'.");

    /// <summary>Reads a reference, if the text is one.</summary>
    /// <param name="text">The reference.</param>
    /// <param name="unit">The reference that was read.</param>
    /// <returns>Whether the text is a reference to a unit.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out UnitRef unit)
    {
        var parsed = EditionRef.TryParse(text, out var reference);
        unit = new(reference);
        return parsed;
    }

    /// <summary>Compares by id, then by version.</summary>
    /// <param name="other">The other reference.</param>
    public int CompareTo(UnitRef other) => reference.CompareTo(other.reference);

    /// <summary>Gets the reference as it is written.</summary>
    public override string ToString() => reference.ToString();
}
