using System.Diagnostics.CodeAnalysis;

namespace CpdMapping.Standards;

/// <summary>A reference to one published version of a catalogue: <c>pcf@2018</c>, <c>cqc-asc@2026-03-draft</c>.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public readonly record struct EditionRef : IComparable<EditionRef>
{
    private readonly string? edition;

    private EditionRef(CatalogueId catalogue, string edition)
    {
        Catalogue = catalogue;
        this.edition = edition;
    }

    /// <summary>Gets the catalogue.</summary>
    public CatalogueId Catalogue { get; }

    /// <summary>Gets the edition within the catalogue: a year, a month or a day, with <c>-draft</c> at the end of a draft.</summary>
    public string Edition => edition ?? "";

    /// <summary>Gets whether the edition is a draft. Drafts never count unless they are asked for.</summary>
    public bool IsDraft => Edition.EndsWith("-draft", StringComparison.Ordinal);

    /// <summary>Reads a reference.</summary>
    /// <param name="text">The reference, such as <c>pcf@2018</c>.</param>
    /// <exception cref="FormatException">The text is not a reference to an edition.</exception>
    public static EditionRef Parse(string text) => TryParse(text, out var reference)
        ? reference
        : throw new FormatException($"'{text}' is not a reference to an edition: 'catalogue@edition' is expected, as in 'pcf@2018'.");

    /// <summary>Reads a reference, if the text is one.</summary>
    /// <param name="text">The reference.</param>
    /// <param name="reference">The reference that was read.</param>
    /// <returns>Whether the text is a reference to an edition.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out EditionRef reference)
    {
        reference = default;
        var at = text?.IndexOf('@', StringComparison.Ordinal) ?? -1;
        if (at < 0 || !CatalogueId.TryParse(text![..at], out var catalogue) || !Identifier.IsEdition(text.AsSpan(at + 1))) // text is there when at is
            return false;
        reference = new(catalogue, text[(at + 1)..]);
        return true;
    }

    /// <summary>Gives the reference to one of the edition's standards.</summary>
    /// <param name="code">The standard's code, such as <c>7</c>.</param>
    /// <exception cref="FormatException">The text is not a code.</exception>
    public StandardRef Standard(string code) => edition is not null && StandardRef.IsCode(code) ? new(this, code) : StandardRef.Parse($"{this}/{code}");

    /// <summary>Compares by catalogue, then by edition, ordinally; so editions of one catalogue stand in the order of their dates.</summary>
    /// <param name="other">The other reference.</param>
    public int CompareTo(EditionRef other)
    {
        var byCatalogue = Catalogue.CompareTo(other.Catalogue);
        return byCatalogue != 0 ? byCatalogue : string.CompareOrdinal(Edition, other.Edition);
    }

    /// <summary>Gets the reference as it is written.</summary>
    public override string ToString() => edition is null ? "" : string.Concat(Catalogue.ToString(), "@", edition);
}
