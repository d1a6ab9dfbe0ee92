using System.Text.RegularExpressions;

namespace CpdMapping.Auditing.Confidentiality;

/// <summary>A number of a place (01, 02) or a mobile (07) with as many digits as those have, also after +44. Numbers that an organisation has for everybody (03, 08, 09) are not personal.</summary>
internal static partial class PhoneNumbers
{
    public static IEnumerable<Hit> In(string text)
    {
        foreach (Match match in Syntax().Matches(text))
        {
            var digits = string.Concat(match.Groups["national"].Value.Where(char.IsAsciiDigit)).TrimStart('0');
            if (!match.Groups["isbn"].Success && digits.Length is 9 or 10 && digits[0] is '1' or '2' or '7' && (digits.Length == 10 || digits[0] == '1'))
                yield return new(PersonalDetailKind.PhoneNumber, match.Index, match.Length);
        }
    }

    [GeneratedRegex(@"(?<isbn>\bISBN(?:-1[03])?:? *)?(?<![\w./-])(?:(?:\+|\b00)44 ?|(?=\(?0))(?<national>\(?[0-9](?:[ ()-]{0,2}[0-9]){8,12})(?![\w/]|[.-][0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Syntax();
}
