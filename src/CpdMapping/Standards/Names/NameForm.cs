using System.Globalization;
using System.Text;
using CpdMapping.Files;

namespace CpdMapping.Standards.Names;

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
                if (isAnd)
                    form.Append("and");
                else
                    form.Append(char.ToLowerInvariant(sign));
                gap = isAnd;
            }
            else
            {
                gap = true;
            }
        }
        return form.ToString();
    }

    private static bool IsLetter(char sign) =>
        char.IsLetterOrDigit(sign) || char.IsSurrogate(sign)
        || char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
