using System.Globalization;
using System.Text.RegularExpressions;

namespace CpdMapping.Files;

/// <summary>What YAML 1.1 and 1.2 processors make of a value without quotes.</summary>
internal static partial class PlainScalars
{
    private const int TimeoutMilliseconds = 1000;

    /// <summary>Tells whether some YAML processor would take the value for something else than text.</summary>
    public static bool IsAmbiguous(ScalarNode scalar) =>
        scalar.Kind is not ScalarKind.Plain || Words().IsMatch(scalar.Text) || Numbers().IsMatch(scalar.Text) || Timestamps().IsMatch(scalar.Text);

    /// <summary>Reads a duration that a person might write, such as <c>2.5h</c> or <c>2,5</c> hours, as minutes; null when it is none.</summary>
    public static int? MinutesIn(string text)
    {
        var match = Hours().Match(text);
        return match.Success && decimal.TryParse(match.Groups["hours"].Value.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours)
            ? (int)decimal.Round(hours * 60)
            : null;
    }

    [GeneratedRegex("^(?:~|null|true|false|yes|no|on|off|y|n)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex Words();

    [GeneratedRegex(@"^[-+]?(?:0x[0-9a-f_]+|0o[0-7_]+|0b[01_]+|[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?|(?:\.[0-9]+|[0-9][0-9_]*(?:\.[0-9_]*)?)(?:e[-+]?[0-9]+)?|\.inf)$|^\.nan$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \t].*)?$", RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex Timestamps();

    [GeneratedRegex(@"^(?<hours>[0-9]{1,4}(?:[.,][0-9]{1,4})?)\s*(?:h|hrs?|hours?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex Hours();
}
