using System.Text;
using CpdMapping.Files;

namespace CpdMapping.Auditing.Anomalies;

/// <summary>Text and names without what does not matter for comparing: case, punctuation, spacing.</summary>
internal static class PlainText
{
    public static string Of(string? text) => string.Join(' ', Words(text));

    public static List<string> Words(string? text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var sign in Normalisation.Compose(text ?? ""))
        {
            if (char.IsLetterOrDigit(sign))
                word.Append(char.ToLowerInvariant(sign));
            else if (sign is not ('\'' or '’') && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
        if (word.Length > 0)
            words.Add(word.ToString());
        return words;
    }
}
