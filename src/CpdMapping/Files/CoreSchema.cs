using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace CpdMapping.Files;

/// <summary>What a value without quotes means in the core schema of YAML 1.2 (chapter 10.3 of its specification).</summary>
internal static partial class CoreSchema
{
    private const int TimeoutMilliseconds = 1000;
    private const int LongestNumber = 400; // longer ones are text: no reader keeps them exactly

    /// <summary>Gives the value as JSON, or null when it is text.</summary>
    /// <remarks>Infinity and not-a-number have no JSON spelling and stay text.</remarks>
    public static string? Json(string plain) => plain switch
    {
        "" or "~" or "null" or "Null" or "NULL" => "null",
        "true" or "True" or "TRUE" => "true",
        "false" or "False" or "FALSE" => "false",
        _ when plain.Length > LongestNumber => null,
        _ when Decimal().Match(plain) is { Success: true } match => Number(match),
        _ when plain.StartsWith("0x", StringComparison.Ordinal) && Hexadecimal().IsMatch(plain) =>
            BigInteger.Parse("0" + plain[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        _ when Octal().IsMatch(plain) =>
            plain[2..].Aggregate(BigInteger.Zero, (sum, digit) => sum * 8 + (digit - '0')).ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    // JSON wants a digit before the point and after it, no plus sign and no leading zeros.
    private static string Number(Match match)
    {
        var whole = match.Groups["whole"].Value.TrimStart('0');
        var fraction = match.Groups["fraction"].Value;
        var sign = match.Groups["sign"].Value == "-" ? "-" : "";
        return sign + (whole.Length == 0 ? "0" : whole) + (fraction.Length == 0 ? "" : "." + fraction) + match.Groups["exponent"].Value;
    }

    [GeneratedRegex(@"^(?<sign>[-+]?)(?:(?<whole>[0-9]+)(?:\.(?<fraction>[0-9]*))?|\.(?<fraction>[0-9]+))(?<exponent>(?:[eE][-+]?[0-9]+)?)\z", RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex Decimal();

    [GeneratedRegex(@"^0x[0-9a-fA-F]+\z", RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex Hexadecimal();

    [GeneratedRegex(@"^0o[0-7]+\z", RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex Octal();
}
