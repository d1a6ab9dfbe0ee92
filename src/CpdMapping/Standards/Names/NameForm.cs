using System.Globalization;
using CpdMapping.Files;

namespace CpdMapping.Standards.Names;

/// <summary>The forms in which names are compared: composed, lower case, letters and digits alone.</summary>
/// <remarks>Apostrophes vanish, '&amp;' is 'and', and every other sign, hyphens too, parts words.</remarks>
internal static class NameForm
{
    private const int Usual = 128;

    /// <summary>The name without signs and gaps, so that 'well-being', 'well being' and 'wellbeing' are one.</summary>
    public static string Key(string text) => Of(text, withGaps: false);

    /// <summary>The name's words, parted by one space.</summary>
    public static string Words(string text) => Of(text, withGaps: true);

    private static string Of(string text, bool withGaps)
    {
        text = Normalisation.Compose(text);
        const int Longest = 4; // '&' is 'and' and a gap
        Span<char> form = text.Length <= Usual ? stackalloc char[Usual * Longest] : new char[text.Length * Longest];
        var length = 0;
        var gap = false;
        foreach (var sign in text)
        {
            if (sign is '\'' or '\u2018' or '\u2019' or '\u02BC' or '\u00AD')
                continue;
            var isAnd = sign == '&';
            if (isAnd || IsLetter(sign))
            {
                if (withGaps && (gap || isAnd) && length > 0)
                    form[length++] = ' ';
                if (isAnd)
                    "and".CopyTo(form[length..]);
                else
                    form[length] = char.ToLowerInvariant(sign);
                length += isAnd ? 3 : 1;
                gap = isAnd;
            }
            else
            {
                gap = true;
            }
        }
        return new(form[..length]);
    }

    private static bool IsLetter(char sign) =>
        char.IsAsciiLetterOrDigit(sign) || char.IsLetterOrDigit(sign) || char.IsSurrogate(sign)
        || char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
