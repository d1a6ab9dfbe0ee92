using System.Text;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Layout.Lines;

/// <summary>Changes letters for the page as a style asks.</summary>
internal static class TextTransforms
{
    /// <summary>Gets the text as it is printed.</summary>
    public static string Apply(string text, TextTransform transform) => transform switch
    {
        TextTransform.Uppercase => text.Replace("ß", "SS", StringComparison.Ordinal).ToUpperInvariant(),
        TextTransform.Lowercase => text.ToLowerInvariant(),
        TextTransform.Capitalise => Capitalised(text),
        _ => text,
    };

    private static string Capitalised(string text)
    {
        var result = new StringBuilder(text.Length);
        bool inWord = false;
        foreach (var rune in text.EnumerateRunes())
        {
            bool isLetter = Rune.IsLetterOrDigit(rune);
            result.Append(isLetter && !inWord ? Rune.ToUpperInvariant(rune).ToString() : rune.ToString());
            inWord = isLetter || (inWord && rune.Value is '\'' or '\u2019' or '\u00AD');
        }
        return result.ToString();
    }
}
