using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CpdMapping.Files;

/// <summary>What YAML 1.1 and 1.2 processors make of a value without quotes.</summary>
internal static partial class PlainScalars
{
    private const int TimeoutMilliseconds = 1000;
    private const int LongestWord = 6; // 'false', and the line end that '$' lets follow

    private static readonly SearchValues<char> Indicators = SearchValues.Create("-?:,[]{}#&*!|>'\"%@`<=");
    private static readonly SearchValues<char> FlowIndicators = SearchValues.Create(",[]{}?:");

    /// <summary>Tells whether some YAML processor would take the value for something else than text.</summary>
    public static bool IsAmbiguous(ScalarNode scalar) =>
        scalar.Kind is not ScalarKind.Plain || IsAmbiguous(scalar.Text);

    /// <summary>Tells whether some YAML processor would take the text, without quotes, for something else than text.</summary>
    public static bool IsAmbiguous(string text) =>
        text.Length == 0 || (CanBeAmbiguous(text) && (text is "=" or "<<" || Words().IsMatch(text) || Numbers().IsMatch(text) || Timestamps().IsMatch(text)));

    // Nearly every text is long and begins with a letter: no number, no date and no word such as 'false'.
    private static bool CanBeAmbiguous(string text) => text.Length <= LongestWord || char.IsAsciiDigit(text[0]) || text[0] is '+' or '-' or '.';

    /// <summary>Tells whether the text can stand in YAML without quotes and come back as it was.</summary>
    /// <remarks>Stricter than YAML, so that people and simpler processors agree too.</remarks>
    public static bool IsSafe(string text, bool inFlow)
    {
        if (text.Length == 0 || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text[^1] == ':')
            return false;
        if (Indicators.Contains(text[0]) && !(text[0] == '-' && text.Length > 1 && char.IsAsciiLetterOrDigit(text[1])))
            return false;
        if (text.StartsWith("...", StringComparison.Ordinal) || text.Contains(": ", StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal))
            return false;
        if (inFlow && text.AsSpan().ContainsAny(FlowIndicators))
            return false;
        foreach (var rune in Characters.RunesOf(text))
            if (rune.Value == '\t' || Characters.NeedsEscape(rune))
                return false;
        return true;
    }

    /// <summary>Reads a duration that a person might write, such as <c>2.5h</c> or <c>2,5</c> hours, as minutes; null when it is none.</summary>
    public static int? MinutesIn(string text)
    {
        var match = Hours().Match(text);
        return match.Success && decimal.TryParse(match.Groups["hours"].Value.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours)
            ? (int)decimal.Round(hours * 60, MidpointRounding.AwayFromZero)
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
