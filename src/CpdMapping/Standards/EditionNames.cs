namespace CpdMapping.Standards;

/// <summary>The names and codes of one edition, ready for comparison.</summary>
internal sealed class EditionNames
{
    private static readonly string[] Fillers = ["domain", "statement", "standard", "capability", "number", "no"];

    private readonly Edition edition;
    private readonly Dictionary<string, List<(Standard Standard, MatchKind How)>> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Standard> codes = new(StringComparer.Ordinal);
    private readonly HashSet<string> fillers = new(Fillers, StringComparer.Ordinal);
    private readonly List<string[]> phrases;

    public EditionNames(Edition edition, IEnumerable<string> headings)
    {
        this.edition = edition;
        phrases = [.. headings.Select(NameReading.TokensOf)];
        phrases.Add(NameReading.TokensOf(edition.Ref.Edition)); // 'PCF 2018'
        foreach (var standard in edition.Standards)
        {
            if (standard.Title is not null)
                Add(standard.Title.Value, standard, MatchKind.Title);
            foreach (var label in standard.Labels)
                Add(label.Text, standard, MatchKind.Label);
            foreach (var alias in standard.Aliases)
                Add(alias, standard, MatchKind.Alias);
            codes.TryAdd(CodeKey(NameReading.TokensOf(standard.Ref.Code)), standard);
            fillers.UnionWith(NameReading.TokensOf(standard.Kind));
        }
    }

    /// <summary>Gives the standards that the name fits in the surest way in which it fits any.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isNarrowed">Whether headings or the like mean this catalogue; else a code needs the catalogue's name beside it.</param>
    public IReadOnlyList<NameMatch> Matches(NameReading name, bool isNarrowed)
    {
        var found = new List<NameMatch>();
        foreach (var (standard, how) in Named(name.Key))
            found.Add(new(standard, how, $"It is {Words(how)} of '{standard.Ref}'."));
        if (found.Count == 0)
            foreach (var (key, decoration) in name.Parted())
                foreach (var (standard, how) in Named(key))
                    AddDecorated(found, standard, how, decoration);
        if (found.Count == 0 && Decoration(name.Tokens) is { Code: { } code } form)
            found.Add(new(
                code,
                MatchKind.Code,
                $"It is the code of '{code.Ref}'.",
                form.NamesCatalogue || isNarrowed ? null : "A code alone does not say which catalogue is meant."));
        var best = found.Count == 0 ? default : found.Min(match => match.How);
        return [.. found.Where(match => match.How == best || match.Doubt is not null).DistinctBy(match => match.Standard.Ref)];
    }

    /// <summary>Every name of every standard, with the way in which it would fit.</summary>
    public IEnumerable<(Standard Standard, string Name)> All() => edition.Standards.SelectMany(standard =>
        new[] { standard.Title?.Value }.Concat(standard.Labels.Select(label => label.Text)).Concat(standard.Aliases)
            .OfType<string>().Select(name => (standard, name)));

    private void Add(string name, Standard standard, MatchKind how)
    {
        var key = string.Concat(NameReading.TokensOf(name));
        if (!names.TryGetValue(key, out var list))
            names[key] = list = [];
        list.Add((standard, how));
    }

    private List<(Standard Standard, MatchKind How)> Named(string key) => names.GetValueOrDefault(key) ?? [];

    private void AddDecorated(List<NameMatch> found, Standard standard, MatchKind how, ArraySegment<string> decoration)
    {
        if (Decoration(decoration) is not { } form)
            return;
        var reason = $"It is {Words(how)} of '{standard.Ref}'.";
        if (form.IsUnknownCode)
        {
            var beside = string.Join(' ', decoration.AsEnumerable());
            found.Add(new(standard, how, reason, $"'{beside}' stands beside the name, and '{edition.Ref}' has no such code.", IsContradicted: true));
        }
        else if (form.Code is null)
        {
            found.Add(new(standard, how, reason));
        }
        else if (form.Code.Ref == standard.Ref)
        {
            found.Add(new(standard, how, $"By {Words(how)} and the code beside it, it is '{standard.Ref}'."));
        }
        else
        {
            var doubt = $"The name is {Words(how)} of '{standard.Ref}', and the code beside it is that of '{form.Code.Ref}'.";
            found.Add(new(standard, how, reason, doubt, IsContradicted: true));
            found.Add(new(form.Code, MatchKind.Code, $"The code beside the name is that of '{form.Code.Ref}'.", doubt, IsContradicted: true));
        }
    }

    // What may stand beside a name: the catalogue's names and words such as 'domain', then perhaps a code.
    private (Standard? Code, bool NamesCatalogue, bool IsUnknownCode)? Decoration(ArraySegment<string> tokens)
    {
        for (var length = 1; length <= tokens.Count; length++)
            if (codes.TryGetValue(CodeKey(tokens[^length..]), out var standard) && Surrounds(tokens[..^length]) is { } names)
                return (standard, names, false);
        if (Surrounds(tokens) is { } namesCatalogue)
            return (null, namesCatalogue, false);
        for (var length = 1; length <= tokens.Count && IsCodeLike(tokens[^length]); length++)
            if (Surrounds(tokens[..^length]) is not null)
                return (null, false, true);
        return null;
    }

    private static bool IsCodeLike(string token) =>
        token.All(char.IsAsciiDigit) || (token.Length > 1 && char.IsLetter(token[0]) && token.Skip(1).All(char.IsAsciiDigit));

    // Null when something else than the catalogue's names and fillers is there; else whether a name of the catalogue is.
    private bool? Surrounds(ArraySegment<string> tokens)
    {
        var reached = new bool?[tokens.Count + 1]; // what is known of the tokens before each place
        reached[0] = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (reached[i] is not { } named)
                continue;
            if (fillers.Contains(tokens[i]))
                reached[i + 1] = named || reached[i + 1] == true;
            foreach (var phrase in phrases)
                if (phrase.Length > 0 && i + phrase.Length <= tokens.Count && tokens.Slice(i, phrase.Length).SequenceEqual(phrase))
                    reached[i + phrase.Length] = true;
        }
        return reached[^1];
    }

    private static string CodeKey(IEnumerable<string> tokens) => string.Join(' ', tokens);

    private static string Words(MatchKind how) => how switch
    {
        MatchKind.Title => "the title",
        MatchKind.Label => "a label",
        _ => "a listed spelling",
    };
}
