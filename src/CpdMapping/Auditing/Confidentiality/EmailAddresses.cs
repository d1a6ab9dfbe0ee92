using System.Text.RegularExpressions;

namespace CpdMapping.Auditing.Confidentiality;

/// <summary>An e-mail address, unless its first part names a role and no person.</summary>
internal static partial class EmailAddresses
{
    private static readonly HashSet<string> Roles = new(
        "admin bookings complaints contact cpd customerservices duty enquiries feedback help hello hr info mail mash noreply no-reply office press reception referrals safeguarding support team training".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<Hit> In(string text) => Syntax().Matches(text)
        .Where(m => !Roles.Contains(m.Groups["local"].Value))
        .Select(m => new Hit(PersonalDetailKind.EmailAddress, m.Index, m.Length));

    [GeneratedRegex(@"(?<![\w.+'-])(?<local>[\w.+'-]{1,64})@[\w-]+(?:\.[\w-]+)+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Syntax();
}
