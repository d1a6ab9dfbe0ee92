namespace CpdMapping.Standards.Names;

/// <summary>What a library keeps for finding names: the catalogues' names, and the editions of each as they are on the day last asked for.</summary>
internal sealed class NameIndex
{
    private readonly StandardsLibrary library;
    private readonly Dictionary<string, Catalogue> catalogues = new(StringComparer.Ordinal);
    private volatile DayOfNames? last;
    private int isPrepared;

    public NameIndex(StandardsLibrary library)
    {
        this.library = library;
        foreach (var entry in library.Entries)
            if (catalogues.TryGetValue(entry.Ref.Catalogue.ToString(), out var known))
                known.Editions.Insert(0, entry);
            else
                catalogues.Add(entry.Ref.Catalogue.ToString(), new(catalogues.Count, [entry]));
        Catalogues = library.Catalogues;
        Phrases = new(library.Entries);
    }

    public Sequence<CatalogueId> Catalogues { get; }

    public CataloguePhrases Phrases { get; }

    /// <summary>Gives a catalogue as it is on a day; null where it is not loaded.</summary>
    public CatalogueNames? On(CatalogueId catalogue, NameContext context)
    {
        if (!catalogues.TryGetValue(catalogue.ToString(), out var known))
            return null;
        var day = last;
        if (day is null || day.On != context.On || day.Drafts != context.Drafts)
            last = day = new(context.On, context.Drafts, new CatalogueNames?[catalogues.Count]);
        return day.Catalogues[known.Place] ??= new(library, catalogue, known.Editions, context.On, context.Drafts);
    }

    /// <summary>Makes the names of the editions that are in memory, on every core, once. For a question to all catalogues; the others are read when they are asked.</summary>
    public void Prepare()
    {
        if (Interlocked.Exchange(ref isPrepared, 1) == 0)
            Parallel.ForEach(library.Entries.Where(entry => entry.IsRead), entry => _ = entry.Names);
    }

    private sealed record Catalogue(int Place, List<EditionEntry> Editions);

    // Two threads may make one catalogue twice; both are alike.
    private sealed record DayOfNames(DateOnly? On, bool Drafts, CatalogueNames?[] Catalogues);
}
