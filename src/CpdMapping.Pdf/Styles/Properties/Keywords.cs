using System.Collections.Frozen;
using System.Text;
using CpdMapping.Pdf.Styles.Syntax;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>Reads words that stand for the values of an enumeration: <c>InlineBlock</c> is written <c>inline-block</c>.</summary>
internal static class Keywords
{
    /// <summary>A parser of the words of <typeparamref name="T"/>, and of others that mean the same.</summary>
    public static ValueParser Of<T>(params (string Word, T Value)[] others)
        where T : struct, Enum
    {
        var words = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);
        foreach (var value in Enum.GetValues<T>())
            words[Word(value.ToString())] = value;
        foreach (var (word, value) in others)
            words[word] = value;
        return From(words);
    }

    /// <summary>A parser of the words given.</summary>
    public static ValueParser From(Dictionary<string, object> words)
    {
        var table = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        return (reader, out value) =>
        {
            value = null;
            if (!reader.Is(TokenKind.Identifier) || !table.TryGetValue(reader.Current.Text, out value))
                return false;
            reader.Take();
            return true;
        };
    }

    /// <summary>One parser after the other, the first that can read it.</summary>
    public static ValueParser Or(this ValueParser first, ValueParser second) =>
        (reader, out value) => first(reader, out value) || second(reader, out value);

    /// <summary>One more word.</summary>
    public static ValueParser OrWord(this ValueParser first, string word, object? meaning) =>
        (reader, out value) =>
        {
            if (!reader.TryWord(word))
                return first(reader, out value);
            value = meaning;
            return true;
        };

    private static string Word(string name)
    {
        var word = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && word.Length > 0)
                word.Append('-');
            word.Append(char.ToLowerInvariant(c));
        }

        // We spell British, CSS does not.
        return word.Replace("centre", "center").ToString();
    }
}
