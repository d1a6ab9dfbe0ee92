namespace CpdMapping.Auditing.Confidentiality;

/// <summary>Finds what is likely to be a person's name: a common first name, or a word with a capital after a title or after a word for a person.</summary>
/// <remarks>
/// Single letters and acronyms are quiet, since people write 'Mr P' and 'Child A' to keep a name out. So are names that the record lists, authors with a year, public cases,
/// and what is named after somebody: laws, houses, hospitals, models.
/// </remarks>
internal static class PersonNames
{
    public static IEnumerable<Hit> In(string text, KnownNames known, IReadOnlySet<string> seen)
    {
        var words = Words.In(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].LooksLikeName || !IsFirst(words, i, seen))
                continue;
            var (first, last) = (IsTitled(words, i) ? i - 1 : i, i);
            while (last + 1 < words.Count && last - i < 2 && words[last + 1].FollowsClosely && words[last + 1].LooksLikeName && !NameWords.Things.Contains(words[last + 1].Text))
                last++;
            if (!IsQuiet(text, words, i, last, known))
                yield return new(PersonalDetailKind.PersonName, words[first].Start, words[last].End - words[first].Start);
            i = last;
        }
    }

    private static bool IsFirst(List<Word> words, int at, IReadOnlySet<string> seen)
    {
        var word = words[at].Text;
        if (IsTitled(words, at))
            return true;
        if (NameWords.NeverNames.Contains(word) || NameWords.Things.Contains(word))
            return false;
        if (IsAfterPerson(words, at) || IsBeforePerson(words, at))
            return true;
        if (FirstNames.Ambiguous.Contains(word))
            return !words[at].BeginsSentence && !FirstNames.Months.Contains(word);
        return seen.Contains(word) || FirstNames.Common.Contains(word.Split('-')[0]);
    }

    private static bool IsTitled(List<Word> words, int at) => at > 0 && words[at].Before is " " or ". " && NameWords.Titles.Contains(words[at - 1].Text);

    // 'Kofi's mother', within a sentence and not as 'the Team Manager's client'.
    private static bool IsBeforePerson(List<Word> words, int at) =>
        at + 1 < words.Count && words[at + 1].Before is "'s " or "’s " && NameWords.People.Contains(words[at + 1].Text)
        && at > 0 && !words[at].BeginsSentence && !(words[at].FollowsClosely && char.IsUpper(words[at - 1].Text[0]));

    // 'her son Kofi', 'the mother, Aisha', 'a man called Bo'.
    private static bool IsAfterPerson(List<Word> words, int at) =>
        at > 0 && words[at].Before is " " or ", " or " (" or " '" or " ‘" && (words[at].Before == " " ? NameWords.People : NameWords.PeopleBeforeComma).Contains(words[at - 1].Text);

    private static bool IsQuiet(string text, List<Word> words, int first, int last, KnownNames known)
    {
        var name = text[words[first].Start..words[last].End];
        if (words.GetRange(first, last - first + 1).TrueForAll(w => known.Has(w.Text)) || NameWords.Public.Any(p => name.StartsWith(p, StringComparison.Ordinal)))
            return true;
        if (first > 0 && words[first].FollowsClosely && words[first - 1].Text is "St" or "Saint" or "Lord" or "Lady" or "Baroness" or "Royal" or "King" or "Queen" or "Prince" or "Princess")
            return true;
        var rest = text.AsSpan(words[last].End);
        if (IsCitation(rest))
            return true;
        if (last + 1 == words.Count)
            return false;
        var next = words[last + 1];
        return next.Before switch
        {
            " " => NameWords.Things.Contains(next.Text) || NameWords.Ideas.Contains(next.Text),
            "'s " or "’s " or "' " or "’ " => NameWords.Ideas.Contains(next.Text),
            _ => false,
        };
    }

    // 'Kolb (1984)', 'Ruch et al.', 'Trevithick, 2012'.
    private static bool IsCitation(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart("'’s");
        if (rest.StartsWith(" et al"))
            return true;
        rest = rest.TrimStart(" ,(");
        return rest.Length >= 4 && rest[..2] is "19" or "20" && char.IsAsciiDigit(rest[2]) && char.IsAsciiDigit(rest[3]) && (rest.Length == 4 || !char.IsLetterOrDigit(rest[4]));
    }
}
