using System.Diagnostics.CodeAnalysis;

namespace CpdMapping.Standards;

/// <summary>A reference to one standard of one edition: <c>pcf@2018/7</c>.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public readonly record struct StandardRef : IComparable<StandardRef>
{
    private readonly string? code;

    internal StandardRef(EditionRef edition, string code)
    {
        Edition = edition;
        this.code = code;
    }

    /// <summary>Gets the edition.</summary>
    public EditionRef Edition { get; }

    /// <summary>Gets the standard's code: the body's own label, or our slug where the body gives none.</summary>
    public string Code => code ?? "";

    /// <summary>Reads a reference.</summary>
    /// <param name="text">The reference, such as <c>pcf@2018/7</c>.</param>
    /// <exception cref="FormatException">The text is not a reference to a standard.</exception>
    public static StandardRef Parse(string text) => TryParse(text, out var reference)
        ? reference
        : throw new FormatException($"'{text}' is not a reference to a standard: 'catalogue@edition/code' is expected, as in 'pcf@2018/7'.");

    /// <summary>Reads a reference, if the text is one.</summary>
    /// <param name="text">The reference.</param>
    /// <param name="reference">The reference that was read.</param>
    /// <returns>Whether the text is a reference to a standard.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out StandardRef reference)
    {
        reference = default;
        var slash = text?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        if (slash < 0 || !EditionRef.TryParse(text![..slash], out var edition) || !IsCode(text[(slash + 1)..])) // text is there when slash is
            return false;
        reference = new(edition, text[(slash + 1)..]);
        return true;
    }

    /// <summary>Tells whether a text can be a standard's code: letters, digits, full stops and hyphens, a letter or digit first.</summary>
    /// <param name="text">The text.</param>
    public static bool IsCode([NotNullWhen(true)] string? text) => text is not null && Identifier.IsCode(text);

    /// <summary>Compares by edition, then by code in natural order, so that 1.2 stands before 1.10.</summary>
    /// <param name="other">The other reference.</param>
    public int CompareTo(StandardRef other)
    {
        var byEdition = Edition.CompareTo(other.Edition);
        return byEdition != 0 ? byEdition : NaturalOrder.Compare(Code, other.Code);
    }

    /// <summary>Gets the reference as it is written.</summary>
    public override string ToString() => code is null ? "" : string.Concat(Edition.ToString(), "/", code);
}
