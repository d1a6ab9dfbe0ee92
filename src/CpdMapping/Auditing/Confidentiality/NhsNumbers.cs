using System.Globalization;
using System.Text.RegularExpressions;

namespace CpdMapping.Auditing.Confidentiality;

/// <summary>Ten digits, together or as 3-3-4 or 6-4, whose check digit is right.</summary>
/// <remarks>
/// The check digit of an ISBN of ten digits is made in the same way, so the word ISBN before them is looked for. Ten digits that begin with 0 are only a CHI number, and that begins with
/// a day and a month. A number that is called an NHS number is one even if a digit is wrong.
/// </remarks>
internal static partial class NhsNumbers
{
    public static IEnumerable<Hit> In(string text)
    {
        foreach (Match match in Syntax().Matches(text))
        {
            var digits = match.Groups["number"].Value.Where(char.IsAsciiDigit).Select(c => c - '0').ToArray();
            var label = match.Groups["label"].Value;
            if (label.StartsWith("ISBN", StringComparison.OrdinalIgnoreCase))
                continue;
            if (label.Length > 0 || (IsRight(digits) && (digits[0] != 0 || IsDate(match.Groups["number"].Value))))
                yield return new(PersonalDetailKind.NhsNumber, match.Groups["number"].Index, match.Groups["number"].Length);
        }
    }

    private static bool IsRight(int[] digits)
    {
        var check = 11 - (digits.Take(9).Select((digit, i) => digit * (10 - i)).Sum() % 11);
        return digits.Distinct().Count() > 1 && check != 10 && check % 11 == digits[9];
    }

    private static bool IsDate(string number) =>
        int.Parse(number.AsSpan(0, 2), CultureInfo.InvariantCulture) is >= 1 and <= 31 && char.IsAsciiDigit(number[3]) && int.Parse(number.AsSpan(2, 2), CultureInfo.InvariantCulture) is >= 1 and <= 12;

    [GeneratedRegex(
        @"(?<label>\b(?:NHS|CHI|H&C)(?: *(?:number|no\.?|num|\#))? *(?:is|was|[:=])? *|\bISBN(?:-10)?:? *)?(?<![\w./+]|[0-9][ -])(?<number>[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}|[0-9]{6}[ -][0-9]{4}|[0-9](?:-?[0-9]){9})(?![\w/]|[ -][0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Syntax();
}
