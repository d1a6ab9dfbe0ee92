namespace CpdMapping.Standards.Names;

/// <summary>Which catalogues the headings above a name can mean.</summary>
/// <param name="Catalogues">The catalogues, in order.</param>
/// <param name="IsNarrowed">Whether anything narrowed them.</param>
/// <param name="Notes">What was left out of account, as sentences.</param>
/// <param name="Doubt">Why no standard must be chosen under these headings; null where one may be.</param>
/// <param name="Year">The year that the innermost heading with a catalogue's name gives; null where there is none.</param>
internal sealed record HeadingScope(Sequence<CatalogueId> Catalogues, bool IsNarrowed, string Notes, string? Doubt = null, string? Year = null)
{
    /// <summary>Reads the headings from the innermost outwards: each that fits narrows what those within it leave.</summary>
    public static HeadingScope Of(NameContext context, CataloguePhrases phrases, Sequence<CatalogueId> all)
    {
        if (context.Catalogue is { } catalogue)
            return new([catalogue], IsNarrowed: true, "");
        if (context.Headings.IsEmpty)
            return new(all, IsNarrowed: false, "");
        var scope = new HeadingScope(all, IsNarrowed: false, "");
        for (var i = context.Headings.Count - 1; i >= 0; i--)
            scope = scope.Within(context.Headings[i], phrases);
        return scope;
    }

    private HeadingScope Within(string heading, CataloguePhrases phrases)
    {
        var reading = new NameReading(heading);
        var hits = phrases.In(reading);
        if (hits.Find(hit => hit.Phrase.Other is not null) is { Phrase: { } other } && (!IsNarrowed || Catalogues.All(id => Array.IndexOf(other.TakenFor!, id.ToString()) >= 0))) // other frameworks have it
            return this with { Catalogues = [], IsNarrowed = true, Notes = $" Under the heading '{heading}' no loaded catalogue is meant: {other.Other}.{Notes}" };
        hits.RemoveAll(hit => hit.Phrase.Other is not null);
        if (hits.Count == 0)
            return this with { Notes = $" The heading '{heading}' fits no catalogue and narrows nothing.{Notes}" };
        var chosen = Surest(hits);
        var fits = Catalogues.Where(id => chosen.Exists(phrase => phrase.Means(id))).ToSequence();
        if (fits.IsEmpty)
            return this with { Notes = $" The heading '{heading}' fits other catalogues than those within it and was passed over.{Notes}" };
        return this with
        {
            Catalogues = fits,
            IsNarrowed = true,
            Doubt = Doubt ?? (IsNarrowed ? null : chosen.Find(phrase => phrase.Doubt is not null)?.Doubt),
            Year = Year ?? (IsNarrowed ? null : Array.Find(reading.Words, word => word.Length == 4 && word.All(char.IsAsciiDigit))),
        };
    }

    // A name is passed over that is part of a longer one there, as 'key lines of enquiry' is of 'Care Quality Commission – Key lines of enquiry',
    // or that means more catalogues than another: 'KSS – Child and Family Practitioners' means the practitioners' alone.
    private static List<Phrase> Surest(List<PhraseHit> hits)
    {
        var found = hits.ConvertAll(hit => hit.Phrase);
        return found.FindAll(phrase => !found.Exists(other => phrase.IsPartOf(other)
            || (other.Catalogues.Length < phrase.Catalogues.Length && Array.TrueForAll(other.Catalogues, phrase.Means))));
    }
}
