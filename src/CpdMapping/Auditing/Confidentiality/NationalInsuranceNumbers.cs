using System.Text.RegularExpressions;

namespace CpdMapping.Auditing.Confidentiality;

/// <summary>Two capitals, six digits and a letter from A to D.</summary>
internal static partial class NationalInsuranceNumbers
{
    public static IEnumerable<Hit> In(string text) => Syntax().Matches(text).Select(m => new Hit(PersonalDetailKind.NationalInsuranceNumber, m.Index, m.Length));

    [GeneratedRegex(@"(?<![\w-])[A-Z]{2} ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[A-D](?![\w-])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Syntax();
}
