using System.Globalization;
using System.Text;

namespace CpdMapping.Files;

/// <summary>Which characters may stand in a file and in its values.</summary>
internal static class Characters
{
    /// <summary>Tells whether the character cannot be seen and can change what is seen: controls, marks of direction, a byte order mark inside.</summary>
    /// <remarks>Tab, LF and CR are fine. U+0085 is a line break by name and is judged by <see cref="IsDoubtfulLineBreak"/>.</remarks>
    public static bool IsForbidden(Rune rune) => rune.Value switch
    {
        '\t' or '\n' or '\r' or 0x85 => false,
        < 0x20 or (>= 0x7F and <= 0x9F) => true,
        0x61C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => true,
        0xFEFF => true,
        _ => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF,
    };

    /// <summary>Tells whether YAML 1.1 takes the character for a line break and YAML 1.2 does not.</summary>
    public static bool IsDoubtfulLineBreak(int value) => value is 0x85 or 0x2028 or 0x2029;

    /// <summary>Tells whether a writer should escape the character where the syntax allows.</summary>
    public static bool NeedsEscape(Rune rune) => rune.Value < 0x20 || IsForbidden(rune) || IsDoubtfulLineBreak(rune.Value);

    /// <summary>Names a character for a message, such as <c>U+202E (a direction mark)</c>.</summary>
    public static string Name(int value)
    {
        var kind = value switch
        {
            0 => "a NUL character",
            0x61C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => "an invisible mark that turns the direction of writing",
            0xFEFF => "a byte order mark inside the text",
            0x85 or 0x2028 or 0x2029 => "a line break that not every program sees",
            >= 0xD800 and <= 0xDFFF => "half of a surrogate pair",
            < 0x20 or (>= 0x7F and <= 0x9F) => "a control character",
            _ => "not a character",
        };
        return string.Create(CultureInfo.InvariantCulture, $"U+{value:X4}, {kind}");
    }

    /// <summary>Gives the first forbidden character of a value, or null.</summary>
    public static int? FirstForbidden(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return null;
        foreach (var rune in text.EnumerateRunes())
            if (IsForbidden(rune))
                return rune.Value;
        return null;
    }

    /// <summary>Gives the index of the first half of a surrogate pair that stands alone, or -1.</summary>
    public static int FirstHalf(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return i;
            i++;
        }
        return -1;
    }

    /// <summary>Gives the characters of a text.</summary>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair, which no file can hold.</exception>
    public static StringRuneEnumerator RunesOf(string text)
    {
        var half = FirstHalf(text);
        return half < 0
            ? text.EnumerateRunes()
            : throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The text holds half of a surrogate pair at index {half}; no file can hold it."),
                nameof(text));
    }
}
