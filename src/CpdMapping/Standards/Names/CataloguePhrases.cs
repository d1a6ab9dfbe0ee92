namespace CpdMapping.Standards.Names;

/// <summary>The names of all catalogues of a library, found in headings and in lines: in any order of their words, in any number, with or without small words.</summary>
internal sealed class CataloguePhrases
{
    private const int MostWords = 24;

    private readonly Dictionary<ulong, Phrase> phrases = [];

    public CataloguePhrases(IReadOnlyList<EditionEntry> entries)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal); // the editions of a catalogue share most headings
        foreach (var entry in entries)
            foreach (var heading in entry.Headings)
                if (!known.TryGetValue(heading, out var catalogue) || catalogue != entry.Ref.Catalogue.ToString())
                    Add(heading, known[heading] = entry.Ref.Catalogue.ToString());
        foreach (var (name, catalogues, settles) in OtherFrameworks.Shared)
            AddOnce(name, reading => new(
                reading,
                [.. entries.Select(entry => entry.Ref.Catalogue.ToString()).Distinct().Where(id => Array.Exists(catalogues, start => id.StartsWith(start, StringComparison.Ordinal)))],
                Doubt: settles));
        foreach (var (name, takenFor, what) in OtherFrameworks.All)
            AddOnce(name, reading => new(reading, [], $"'{name}' is {what}", Named(takenFor)?.Catalogues ?? []));
    }

    /// <summary>Finds the names that stand in a text. What is part of the name of something else is none.</summary>
    public List<PhraseHit> In(NameReading text)
    {
        var hits = new List<PhraseHit>();
        for (var from = 0; from < text.Count; from++)
            for (var to = from + 1; to <= Math.Min(text.Count, from + MostWords) && !text.IsSmall(from); to++)
                if (!text.IsSmall(to - 1) && Find(text, from, to) is { } phrase)
                    hits.Add(new(from, to, phrase));
        if (hits.Exists(hit => hit.Phrase.Other is not null))
            hits.RemoveAll(hit => hits.Exists(other => (other.Phrase.Other is null) != (hit.Phrase.Other is null) && other.From <= hit.From && other.To >= hit.To));
        return hits;
    }

    /// <summary>Gives the catalogues that a text is a name of: none, one or several.</summary>
    public Phrase? Named(string text)
    {
        var reading = new NameReading(text);
        return Find(reading, 0, reading.Count);
    }

    private Phrase? Find(NameReading text, int from, int to) =>
        phrases.TryGetValue(text.Number(from, to), out var phrase) && text.Stems(from, to).AsSpan().SequenceEqual(phrase.Stems) ? phrase : null;

    private void Add(string name, string catalogue)
    {
        var reading = new NameReading(name);
        var number = reading.Number(0, reading.Count);
        if (number == 0)
            return;
        if (!phrases.TryGetValue(number, out var phrase))
            phrases.Add(number, new(reading.Stems(0, reading.Count), [catalogue]));
        else if (!phrase.Means(catalogue))
            phrases[number] = phrase with { Catalogues = [.. phrase.Catalogues, catalogue] };
    }

    private void AddOnce(string name, Func<string[], Phrase> make)
    {
        var reading = new NameReading(name);
        var phrase = make(reading.Stems(0, reading.Count));
        if (phrase.Other is not null || phrase.Catalogues.Length > 0)
            phrases.TryAdd(reading.Number(0, reading.Count), phrase);
    }
}
