namespace CpdMapping.Standards.Names;

/// <summary>A word without what may differ between two ways of writing a name: its plural; and the small words, which may be missing.</summary>
/// <remarks>
/// The words of a name, in any order, have one number: the sum of the words' own. Equal numbers only hint at equal words, which are compared then.
/// </remarks>
internal static class WordStem
{
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "and", "or", "of", "in", "on", "for", "to", "with", "by", "from", "at", "as", "about", "within", "into",
        "is", "are", "it", "they", "you", "my", "your", "our", "their", "its", "this", "that", "these", "those",
    };

    private static readonly Dictionary<string, string[]> Compounds = new(StringComparer.Ordinal)
    {
        ["wellbeing"] = ["well", "being"],
        ["illhealth"] = ["ill", "health"],
        ["decisionmaking"] = ["decision", "making"],
        ["healthcare"] = ["health", "care"],
        ["childcare"] = ["child", "care"],
        ["teamwork"] = ["team", "work"],
        ["coproduction"] = ["co", "production"],
        ["multiagency"] = ["multi", "agency"],
        ["personcentred"] = ["person", "centred"],
        ["homecare"] = ["home", "care"],
        ["children"] = ["child"],
    };

    /// <summary>Tells whether a word is a small one.</summary>
    public static bool IsSmall(string word) => Small.Contains(word);

    /// <summary>Gives the stems of a word in <see cref="Spelling"/>'s form: none for a small word, two for a compound.</summary>
    public static string[] Of(string word) =>
        Small.Contains(word) ? [] : Compounds.TryGetValue(word, out var parts) ? parts : [Singular(word)];

    /// <summary>Gives the number of a word; 0 for a small one.</summary>
    public static ulong Number(string[] stems)
    {
        var sum = 0UL;
        foreach (var stem in stems)
        {
            var number = 14695981039346656037UL; // FNV-1a, and stirred, so that sums spread
            foreach (var sign in stem)
                number = unchecked((number ^ sign) * 1099511628211UL);
            number ^= number >> 29;
            sum = unchecked(sum + number * 0xBF58476D1CE4E5B9UL);
        }
        return sum;
    }

    private static string Singular(string word)
    {
        if (word.Length < 4 || word[^1] != 's' || word[^2] is 's' or 'u' or 'i')
            return word;
        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal))
            return string.Concat(word.AsSpan(0, word.Length - 3), "y");
        var isLong = word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal)
            || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal);
        return isLong ? word[..^2] : word[..^1];
    }
}
