using System.Text.RegularExpressions;

namespace CpdMapping.Auditing.Confidentiality;

/// <summary>Finds the words of a text, with an apostrophe or a hyphen inside but not the <c>'s</c> of possession.</summary>
internal static partial class Words
{
    public static List<Word> In(string text)
    {
        var words = new List<Word>();
        var end = 0;
        foreach (Match match in Syntax().Matches(text))
        {
            words.Add(new(match.Value, match.Index, text[end..match.Index]));
            end = match.Index + match.Length;
        }
        return words;
    }

    [GeneratedRegex(@"(?<!\p{L}['’])\p{L}\p{M}*(?:[\p{L}\p{M}]|(?!['’]s\b)['’\-](?=\p{L}))*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Syntax();
}
