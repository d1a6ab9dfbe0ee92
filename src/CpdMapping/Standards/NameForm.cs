using System.Globalization;
using System.Text;
using CpdMapping.Files;

namespace CpdMapping.Standards;

/// <summary>The forms in which names are compared: composed, lower case, letters and digits alone.</summary>
/// <remarks>Apostrophes vanish, '&amp;' is 'and', and every other sign, hyphens too, parts words.</remarks>
internal static class NameForm
{
    /// <summary>The name without signs and gaps, so that 'well-being', 'well being' and 'wellbeing' are one.</summary>
    public static string Key(string text) => Words(text).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>The name's words, parted by one space.</summary>
    public static string Words(string text)
    {
        var form = new StringBuilder(text.Length);
        var gap = false;
        foreach (var sign in Normalisation.Compose(text))
        {
            if (sign is '\'' or '\u2018' or '\u2019' or '\u02BC' or '\u00AD')
                continue;
            var isAnd = sign == '&';
            if (isAnd || IsLetter(sign))
            {
                if ((gap || isAnd) && form.Length > 0)
                    form.Append(' ');
                form.Append(isAnd ? "and" : char.ToLowerInvariant(sign).ToString());
                gap = isAnd;
            }
            else
            {
                gap = true;
            }
        }
        return form.ToString();
    }

    /// <summary>Tells whether words stand in other words, as whole words.</summary>
    public static bool Contains(string words, string part)
    {
        if (part.Length == 0)
            return false;
        for (var at = words.IndexOf(part, StringComparison.Ordinal); at >= 0; at = words.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            var end = at + part.Length;
            if ((at == 0 || words[at - 1] == ' ') && (end == words.Length || words[end] == ' '))
                return true;
        }
        return false;
    }

    private static bool IsLetter(char sign) =>
        char.IsLetterOrDigit(sign) || char.IsSurrogate(sign)
        || char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
