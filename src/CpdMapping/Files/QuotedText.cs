using System.Text;

namespace CpdMapping.Files;

/// <summary>Writes text in double quotes, as JSON and YAML share it. They differ in how they name a character that needs an escape.</summary>
internal static class QuotedText
{
    public static StringBuilder Append(StringBuilder output, string text, Func<StringBuilder, Rune, StringBuilder> escape)
    {
        output.Append('"');
        foreach (var rune in Characters.RunesOf(text))
            _ = rune.Value switch
            {
                '"' => output.Append("\\\""),
                '\\' => output.Append("\\\\"),
                '\n' => output.Append("\\n"),
                '\r' => output.Append("\\r"),
                '\t' => output.Append("\\t"),
                _ when Characters.NeedsEscape(rune) => escape(output, rune),
                _ => output.Append(rune.ToString()),
            };
        return output.Append('"');
    }
}
