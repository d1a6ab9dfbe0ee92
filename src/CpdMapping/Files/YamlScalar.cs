using System.Globalization;
using System.Text;

namespace CpdMapping.Files;

/// <summary>Writes a single value in YAML.</summary>
internal static class YamlScalar
{
    /// <summary>Writes the value on one line: plain where every processor reads it alike, else in double quotes.</summary>
    public static string Write(ScalarNode scalar, bool inFlow) =>
        PlainScalars.IsSafe(scalar.Text, inFlow) && (scalar.Kind != ScalarKind.Quoted || !PlainScalars.IsAmbiguous(scalar.Text))
            ? scalar.Text
            : Quote(scalar);

    /// <summary>Tells whether the value is text of several lines that comes back from a literal block as it was.</summary>
    public static bool IsBlock(ScalarNode scalar)
    {
        var text = scalar.Text;
        if (!text.Contains('\n', StringComparison.Ordinal) || char.IsWhiteSpace(text[0]))
            return false;
        foreach (var rune in Characters.RunesOf(text))
            if (rune.Value != '\n' && (rune.Value == '\t' || Characters.NeedsEscape(rune)))
                return false;
        foreach (var line in text.AsSpan().Split('\n'))
            if (text[line] is { Length: > 0 } content && char.IsWhiteSpace(content[^1]))
                return false;
        return true;
    }

    /// <summary>Writes a literal block; the sign after the bar says how many line ends close the text.</summary>
    public static void WriteBlock(StringBuilder output, string text, int indent)
    {
        var body = text.TrimEnd('\n');
        var ends = text.Length - body.Length;
        output.Append('|').Append(ends switch { 0 => "-", 1 => "", _ => "+" }).Append('\n');
        foreach (var range in body.AsSpan().Split('\n'))
        {
            var line = body.AsSpan()[range];
            if (!line.IsEmpty)
                output.Append(' ', indent).Append(line);
            output.Append('\n');
        }
        output.Append('\n', Math.Max(0, ends - 1));
    }

    private static string Quote(ScalarNode scalar) => scalar is { Kind: ScalarKind.Plain, Text: "" }
        ? "null"
        : QuotedText.Append(new StringBuilder(scalar.Text.Length + 2), scalar.Text, Escape).ToString();

    private static StringBuilder Escape(StringBuilder output, Rune rune) => rune.Value > 0xFFFF
        ? output.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:x8}")
        : output.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
}
