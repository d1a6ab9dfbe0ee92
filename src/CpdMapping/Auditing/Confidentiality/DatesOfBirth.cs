using System.Text.RegularExpressions;

namespace CpdMapping.Auditing.Confidentiality;

/// <summary>A day, or a month of a year, soon after a word of birth. A year alone is not one, and other dates are what a record is made of.</summary>
internal static partial class DatesOfBirth
{
    private const string Month = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

    public static IEnumerable<Hit> In(string text) => Syntax().Matches(text).Select(m => new Hit(PersonalDetailKind.DateOfBirth, m.Groups["date"].Index, m.Groups["date"].Length));

    [GeneratedRegex(
        @"(?:\bborn\b|\bd\.?o\.?b\b\.?|\bbirth ?dates?\b|\bdates? of birth\b|\bbirthdays?\b)[^\n!?]{0,24}?(?<![\w/.-])(?<date>[0-9]{1,2}(?:st|nd|rd|th)?(?: of)? " + Month + "(?:,? [0-9]{2,4})?|" + Month
        + @" [0-9]{1,2}(?:st|nd|rd|th)?(?:,? [0-9]{4})?(?![0-9])|" + Month + @" [0-9]{4}|[0-9]{1,2}[/.-][0-9]{1,2}[/.-](?:[0-9]{4}|[0-9]{2})|[0-9]{4}-[0-9]{2}-[0-9]{2})(?![\w/])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Syntax();
}
