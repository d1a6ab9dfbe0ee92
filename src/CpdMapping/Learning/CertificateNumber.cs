using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace CpdMapping.Learning;

/// <summary>The number of a certificate. It comes from the issuer; it is never counted up and never made from a name.</summary>
/// <remarks>Capital letters, digits and single hyphens, 6 to 64 characters. Immutable and safe to share between threads.</remarks>
public readonly partial record struct CertificateNumber
{
    private readonly string? text;

    private CertificateNumber(string text) => this.text = text;

    /// <summary>Reads a number.</summary>
    /// <param name="text">The number, such as <c>RL-7Q4K-XW2M</c>.</param>
    /// <exception cref="FormatException">The text is not a certificate number.</exception>
    public static CertificateNumber Parse(string text) => TryParse(text, out var number)
        ? number
        : throw new FormatException($"'{text}' is not a certificate number: 6 to 64 capital letters, digits and single hyphens are expected, as in 'RL-7Q4K-XW2M'.");

    /// <summary>Reads a number, if the text is one.</summary>
    /// <param name="text">The number.</param>
    /// <param name="number">The number that was read.</param>
    /// <returns>Whether the text is a certificate number.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out CertificateNumber number)
    {
        number = text is not null && text.Length is >= 6 and <= 64 && Syntax().IsMatch(text) ? new(text) : default;
        return number.text is not null;
    }

    /// <summary>Gets the number as it is written.</summary>
    public override string ToString() => text ?? "";

    [GeneratedRegex(@"^[A-Z0-9]+(?:-[A-Z0-9]+)*\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Syntax();
}
