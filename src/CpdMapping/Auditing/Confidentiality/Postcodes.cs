using System.Text.RegularExpressions;

namespace CpdMapping.Auditing.Confidentiality;

/// <summary>A postcode whose area there is: both parts in capitals, or both in small letters with a space between them. An ordinal such as <c>1st</c> is not the second part of one.</summary>
internal static partial class Postcodes
{
    private static readonly HashSet<string> Areas = new(
        ("AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M "
        + "ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<Hit> In(string text)
    {
        foreach (Match match in Syntax().Matches(text))
        {
            var isSmall = match.Value.All(c => !char.IsAsciiLetterUpper(c));
            var isCapital = match.Value.All(c => !char.IsAsciiLetterLower(c));
            var isOrdinal = isSmall && match.Groups["unit"].Value is "st" or "nd" or "rd" or "th";
            if (Areas.Contains(match.Groups["area"].Value) && !isOrdinal && (isCapital || (isSmall && match.Value.Contains(' ', StringComparison.Ordinal))))
                yield return new(PersonalDetailKind.Postcode, match.Index, match.Length);
        }
    }

    [GeneratedRegex(@"(?<![\w-])(?<area>[A-Z]{1,2})[0-9][A-Z0-9]? ?[0-9](?<unit>[ABD-HJLNP-UW-Z]{2})(?![\w-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Syntax();
}
