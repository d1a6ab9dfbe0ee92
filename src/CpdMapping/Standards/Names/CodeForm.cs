namespace CpdMapping.Standards.Names;

/// <summary>The form in which codes are compared: 'S.4.6', 'S4.6' and 's4-6' are 's4.6', and 'seven' is '7'.</summary>
internal static class CodeForm
{
    private const int MostWords = 5;

    private static readonly string[] Numbers =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen"];

    /// <summary>Gives the form of a whole code.</summary>
    public static string Key(ReadOnlySpan<string> words)
    {
        var key = "";
        foreach (var word in words)
        {
            var next = Number(word) ?? word;
            key += key.Length > 0 && char.IsAsciiDigit(key[^1]) && char.IsAsciiDigit(next[0]) ? "." + next : next;
        }
        return key;
    }

    /// <summary>Finds the parts that end in a number or are a single letter.</summary>
    public static IReadOnlyList<CodeSpan> In(string[] words)
    {
        List<CodeSpan>? found = null;
        for (var to = 1; to <= words.Length; to++)
        {
            var last = words[to - 1];
            if (last is [var letter] && char.IsAsciiLetter(letter))
                (found ??= []).Add(new(to - 1, to, last, IsPlain: false));
            else if (char.IsAsciiDigit(last[^1]) || Number(last) is not null)
                for (var from = to - 1; from >= Math.Max(0, to - MostWords); from--)
                    (found ??= []).Add(new(from, to, Key(words.AsSpan(from, to - from)), IsPlain(words.AsSpan(from, to - from))));
        }
        return found ?? (IReadOnlyList<CodeSpan>)[];
    }

    /// <summary>Gives the code over a dotted one: 's1' over 's1.1'; null where there is none.</summary>
    public static string? Above(string key)
    {
        var dot = key.LastIndexOf('.');
        return dot > 0 ? key[..dot] : null;
    }

    private static string? Number(string word)
    {
        var number = Array.IndexOf(Numbers, word);
        return number < 0 ? null : number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static bool IsPlain(ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            var digits = i == 0 && char.IsLetter(word[0]) ? word.AsSpan(1) : word;
            if (digits.ContainsAnyExceptInRange('0', '9') || (digits.IsEmpty && words.Length == 1))
                return false;
        }
        return true;
    }
}
