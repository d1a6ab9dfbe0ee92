namespace CpdMapping.Standards.Names;

/// <summary>The names and codes of one edition, ready for comparison.</summary>
internal sealed class EditionNames
{
    private readonly Edition edition;
    private readonly List<KnownName> all = [];
    private readonly Dictionary<string, List<KnownName>> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KnownName>>.AlternateLookup<ReadOnlySpan<char>> bySpelling;
    private readonly Dictionary<ulong, List<KnownName>> byWords = [];
    private readonly EditionNumbers numbers;
    private readonly SurroundingsReader surroundings;
    private NearNames? near;

    public EditionNames(Edition edition)
    {
        this.edition = edition;
        surroundings = new(edition);
        numbers = new(edition, surroundings);
        var words = new WordBook();
        foreach (var standard in edition.Standards)
        {
            if (standard.Title is not null)
                Add(new(standard.Title.Value, standard, MatchKind.Title, words));
            foreach (var label in standard.Labels)
                Add(new(label.Text, standard, MatchKind.Label, words));
            foreach (var alias in standard.Aliases)
                Add(new(alias, standard, MatchKind.Alias, words));
            if (!standard.Ref.Code.Any(char.IsAsciiDigit) && standard.Ref.Code.Length > 1)
                Index(new(standard.Ref.Code, standard, MatchKind.Code, words)); // our slugs, where they are not the title
        }
        bySpelling = names.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The edition's names for finding a mistyped one.</summary>
    public NearNames Near => near ??= new(all);

    /// <summary>Gives the standards that the name fits in the surest way in which it fits any.</summary>
    public List<NameMatch> Matches(Question question)
    {
        var found = Found(question, Spelt);
        if (found.Count == 0 && question.Name.Codes.Count > 0)
            found.AddRange(numbers.Matches(question, IsNameOf));
        return Best(found);
    }

    /// <summary>Gives the standards that have the name's words, in any order and number, with or without small words.</summary>
    public List<NameMatch> MatchesByWords(Question question) => Best(Found(question, Worded));

    private List<NameMatch> Found(Question question, Func<NameReading, int, int, List<KnownName>> namesOf)
    {
        var name = question.Name;
        var found = new List<NameMatch>();
        foreach (var known in namesOf(name, 0, name.Count))
            found.Add(Match(question, known, 0, name.Count, Surroundings.Clear, code: null));
        if (found.Count > 0)
            return found;
        for (var i = 1; i < name.Count; i++)
        {
            foreach (var known in namesOf(name, i, name.Count))
                AddDecorated(found, question, known, i, name.Count);
            foreach (var known in namesOf(name, 0, i))
                AddDecorated(found, question, known, 0, i);
        }
        if (found.Count == 0 && question.IsBetween)
            for (var from = 1; from < name.Count - 1; from++)
                for (var to = from + 1; to < name.Count; to++)
                    foreach (var known in namesOf(name, from, to))
                        AddDecorated(found, question, known, from, to);
        return found;
    }

    private static List<NameMatch> Best(List<NameMatch> found)
    {
        if (found.Count < 2)
            return found;
        var best = found.Min(match => match.How);
        return [.. found.Where(match => match.How == best || match.Doubt is not null).OrderBy(match => match.How).DistinctBy(match => match.Standard.Ref)];
    }

    private void Add(KnownName name)
    {
        all.Add(name);
        Index(name);
        if (name.Number == 0)
            return;
        if (!byWords.TryGetValue(name.Number, out var list))
            byWords[name.Number] = list = [];
        list.Add(name);
    }

    private void Index(KnownName name)
    {
        if (name.Folded.Length == 0)
            return;
        if (!names.TryGetValue(name.Folded, out var list))
            names[name.Folded] = list = [];
        list.Add(name);
    }

    private List<KnownName> Spelt(NameReading name, int from, int to) => bySpelling.TryGetValue(name.Folded(from, to), out var list) ? list : [];

    private List<KnownName> Worded(NameReading name, int from, int to) =>
        byWords.TryGetValue(name.Number(from, to), out var list) && name.Stems(from, to).AsSpan().SequenceEqual(list[0].Stems) ? list : [];

    private bool IsNameOf(NameReading name, int from, int to, string code) => Spelt(name, from, to).Exists(known => known.Standard.Ref.Code == code);

    // Beside the name may stand the catalogue's names and words such as 'domain', before it and after it, and one code.
    private void AddDecorated(List<NameMatch> found, Question question, KnownName known, int from, int to)
    {
        var end = question.Name.Count;
        var before = surroundings.Read(question, 0, from);
        var after = surroundings.Read(question, to, end);
        if (before != Surroundings.None && after != Surroundings.None)
        {
            if ((before | after).HasFlag(Surroundings.Solid))
                found.Add(Match(question, known, from, to, before | after, code: null));
        }
        else if (after != Surroundings.None && numbers.Beside(question, 0, from) is { } first)
        {
            found.AddRange(Coded(question, known, from, to, first with { Surroundings = first.Surroundings | after }));
        }
        else if (before != Surroundings.None && numbers.Beside(question, to, end) is { } last)
        {
            found.AddRange(Coded(question, known, from, to, last with { Surroundings = last.Surroundings | before }));
        }
    }

    private IEnumerable<NameMatch> Coded(Question question, KnownName known, int from, int to, CodeBeside coded)
    {
        var match = Match(question, known, from, to, coded.Surroundings, coded.Standard);
        if (coded.Standard is null)
        {
            yield return match with { Doubt = $"'{coded.Text}' stands beside the name, and '{edition.Ref}' has no such code.", IsContradicted = true };
        }
        else if (coded.Standard.Ref == known.Standard.Ref)
        {
            yield return match with { Reason = match.How == MatchKind.Words ? match.Reason : $"By {known.Words} and the code beside it, it is '{known.Standard.Ref}'." };
        }
        else if (coded.Standard.Parent?.Value == known.Standard.Ref.Code)
        {
            yield return EditionNumbers.Match(question, coded.Standard, coded.Surroundings); // 'Safe: S2'
        }
        else
        {
            var doubt = $"The name is {known.Words} of '{known.Standard.Ref}', and the code beside it is that of '{coded.Standard.Ref}'.";
            yield return match with { Doubt = doubt, IsContradicted = true };
            yield return new(
                coded.Standard, MatchKind.Code, coded.Standard.Ref.Code, $"The code beside the name is that of '{coded.Standard.Ref}'.", doubt, IsContradicted: true);
        }
    }

    private static NameMatch Match(Question question, KnownName known, int from, int to, Surroundings beside, Standard? code)
    {
        var name = question.Name;
        var isSpelt = name.Folded(from, to).SequenceEqual(known.Folded);
        var isExact = isSpelt && name.Exact(from, to).SequenceEqual(known.Exact);
        var isMeant = question.Scope.IsNarrowed || beside.HasFlag(Surroundings.Catalogue) || code?.Ref == known.Standard.Ref;
        var (how, reason) =
            isExact ? (known.How, $"It is {known.Words} of '{known.Standard.Ref}'.")
            : isSpelt ? (MatchKind.Spelling, $"It is {known.Words} of '{known.Standard.Ref}', '{known.Text}', in another spelling.")
            : (MatchKind.Words, $"It has the words of '{known.Text}', {known.Words} of '{known.Standard.Ref}'.");
        var doubt = isMeant ? null
            : known.How == MatchKind.Code ? "A code alone does not say which catalogue is meant."
            : how == MatchKind.Words ? "The words are a standard's, and no heading says which catalogue is meant."
            : null;
        return new(known.Standard, how, known.Text, reason, doubt, Beside: beside, IsOneWord: known.IsOneWord && !isMeant);
    }
}
