namespace CpdMapping.Standards;

/// <summary>A name as somebody wrote it, taken apart once.</summary>
internal sealed class NameReading
{
    public NameReading(string name)
    {
        Name = name;
        Tokens = TokensOf(name);
        Key = string.Concat(Tokens);
    }

    public string Name { get; }

    public string[] Tokens { get; }

    /// <summary>All tokens in one, as <see cref="NameForm.Key"/> gives them.</summary>
    public string Key { get; }

    /// <summary>The ways to part the tokens into a name and what stands before or after it, such as 'Statement 1:' or '(KSS 7)'.</summary>
    public IEnumerable<(string Key, ArraySegment<string> Decoration)> Parted()
    {
        for (var i = 1; i < Tokens.Length; i++)
        {
            yield return (string.Concat(Tokens[i..]), new(Tokens, 0, i));
            yield return (string.Concat(Tokens[..i]), new(Tokens, i, Tokens.Length - i));
        }
    }

    /// <summary>The words of a text, with an abbreviation and its number apart: 'PCF6' is 'pcf', '6'. A single letter stays with its number: 'W1'.</summary>
    public static string[] TokensOf(string text)
    {
        var tokens = new List<string>();
        foreach (var word in NameForm.Words(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var letters = word.TakeWhile(char.IsLetter).Count();
            if (letters >= 2 && letters < word.Length && word.Skip(letters).All(char.IsAsciiDigit))
                tokens.AddRange([word[..letters], word[letters..]]);
            else
                tokens.Add(word);
        }
        return [.. tokens];
    }
}
