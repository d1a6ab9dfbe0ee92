using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CpdMapping.Standards;

/// <summary>A fingerprint as its 32 bytes: a library may keep hundreds of thousands, and their text takes five times the room.</summary>
internal readonly record struct FactsDigest(UInt128 First, UInt128 Last)
{
    private const int Half = 32; // hexadecimal digits

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    public static FactsDigest Parse(string text) => TryParse(text, out var digest) ? digest : throw new FormatException($"'{text}' is not a fingerprint: 64 lower-case hexadecimal digits are expected.");

    public static bool TryParse([NotNullWhen(true)] string? text, out FactsDigest digest)
    {
        digest = default;
        if (text is not { Length: 2 * Half } || text.AsSpan().ContainsAnyExcept(Digits))
            return false;
        digest = new(Number(text.AsSpan(0, Half)), Number(text.AsSpan(Half)));
        return true;
    }

    public override string ToString() => $"{First:x32}{Last:x32}";

    private static UInt128 Number(ReadOnlySpan<char> digits) => UInt128.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
