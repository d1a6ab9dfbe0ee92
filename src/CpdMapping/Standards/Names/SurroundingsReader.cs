namespace CpdMapping.Standards.Names;

/// <summary>Reads what stands beside a name, for one edition.</summary>
internal sealed class SurroundingsReader
{
    private static readonly string[] Common = ["domain", "statement", "standard", "capability", "number", "no", "item", "point", "part", "section", "principle"];

    private readonly CatalogueId catalogue;
    private readonly string[][] years;
    private readonly HashSet<string> fillers = new(Common, StringComparer.Ordinal);

    public SurroundingsReader(Edition edition)
    {
        catalogue = edition.Ref.Catalogue;
        var date = edition.Ref.Edition.Split('-');
        years = date.Length > 1 ? [date, [date[0]]] : [date]; // 'PCF 2018', 'KSS 2018-05'
        foreach (var kind in edition.Standards.Select(standard => standard.Kind).Distinct(StringComparer.Ordinal))
        {
            var words = kind.Split('-');
            fillers.UnionWith(words);
            if (words.Length > 1)
                fillers.Add(string.Concat(words.Select(word => word[..1]))); // 'QS' for a quality statement
        }
    }

    /// <summary>Tells whether a word may stand beside the names of any catalogue.</summary>
    public static bool IsCommon(string? stem) => stem is not null && Array.IndexOf(Common, stem) >= 0;

    /// <summary>Reads a part of a name; nothing at all is clear.</summary>
    public Surroundings Read(Question question, int from, int to)
    {
        if (from == to)
            return Surroundings.Clear;
        var name = question.Name;
        Span<Surroundings> reached = stackalloc Surroundings[to - from + 1]; // what is known of the words before each place
        reached.Clear();
        reached[0] = Surroundings.Clear;
        for (var i = from; i < to; i++)
        {
            var here = reached[i - from];
            if (here == Surroundings.None)
                continue;
            if (name.IsSmall(i))
                reached[i + 1 - from] |= here;
            else if (name.Stem(i) is { } stem && fillers.Contains(stem))
                reached[i + 1 - from] |= here | Surroundings.Solid;
            foreach (var year in years)
                if (i + year.Length <= to && name.Words.AsSpan(i, year.Length).SequenceEqual(year))
                    reached[i + year.Length - from] |= here | Surroundings.Edition | Surroundings.Solid;
            foreach (var hit in question.Hits)
                if (hit.From == i && hit.To <= to && hit.Phrase.Means(catalogue))
                    reached[hit.To - from] |= here | Surroundings.Catalogue | Surroundings.Solid
                        | (question.IsAlone(hit.Phrase) ? Surroundings.CatalogueAlone : Surroundings.None);
        }
        return reached[^1];
    }
}
