namespace CpdMapping.Standards.Names;

/// <summary>Gives British and American spellings of a word one form. The form is for comparing alone: it need not be a word.</summary>
internal static class Spelling
{
    private static readonly (string American, string British)[] Beginnings =
    [
        ("centered", "centred"), ("center", "centre"), ("licens", "licenc"), ("defens", "defenc"), ("offens", "offenc"), ("practis", "practic"),
        ("programme", "program"), ("inquir", "enquir"), ("judgement", "judgment"), ("acknowledgement", "acknowledgment"), ("ageing", "aging"),
        ("paediatric", "pediatric"), ("orthopaedic", "orthopedic"), ("anaesthe", "anesthe"), ("gynaeco", "gyneco"), ("haemo", "hemo"),
        ("counsell", "counsel"), ("modell", "model"), ("labell", "label"), ("travell", "travel"), ("cancell", "cancel"), ("signall", "signal"),
        ("fulfill", "fulfil"), ("enroll", "enrol"), ("skillful", "skilful"), ("willful", "wilful"),
    ];

    /// <summary>Gives the form of a lower-case word; the same object where nothing changes.</summary>
    public static string Fold(string word)
    {
        if (word.Length < 5)
            return word;
        foreach (var (one, other) in Beginnings)
            if (word[0] == one[0] && word.StartsWith(one, StringComparison.Ordinal))
                return string.Concat(other, word.AsSpan(one.Length));
        return Replaced(Replaced(Replaced(word, "iz", "is"), "yz", "ys"), "our", "or");
    }

    // Not at the beginning of a word: 'hour' and 'size' stay, 'behaviour' and 'organize' change.
    private static string Replaced(string word, string from, string to)
    {
        var at = word.IndexOf(from, 2, StringComparison.Ordinal);
        return at < 0 ? word : string.Concat(word.AsSpan(0, at), to, word.AsSpan(at + from.Length));
    }
}
