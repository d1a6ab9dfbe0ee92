namespace CpdMapping.Standards;

/// <summary>Which catalogues the headings above a name can mean.</summary>
/// <param name="Catalogues">The catalogues, in order.</param>
/// <param name="IsNarrowed">Whether anything narrowed them.</param>
/// <param name="Notes">What was left out of account, as sentences.</param>
internal sealed record HeadingScope(Sequence<CatalogueId> Catalogues, bool IsNarrowed, string Notes)
{
    /// <summary>Reads the headings from the innermost outwards: each that fits narrows what those within it leave.</summary>
    public static HeadingScope Of(NameContext context, IReadOnlyList<EditionEntry> entries, Sequence<CatalogueId> all)
    {
        if (context.Catalogue is { } catalogue)
            return new([catalogue], IsNarrowed: true, "");
        HashSet<string>? chosen = null;
        var notes = "";
        foreach (var heading in context.Headings.Reverse())
        {
            var fits = Fits(NameForm.Words(heading), entries);
            if (fits.Count == 0)
                notes = $" The heading '{heading}' fits no catalogue and narrows nothing.{notes}";
            else if (chosen is null)
                chosen = fits;
            else if (chosen.Overlaps(fits))
                chosen.IntersectWith(fits);
            else
                notes = $" The heading '{heading}' fits other catalogues than those within it and was passed over.{notes}";
        }
        return chosen is null ? new(all, IsNarrowed: false, notes) : new(all.Where(id => chosen.Contains(id.ToString())).ToSequence(), IsNarrowed: true, notes);
    }

    // A catalogue's name in the heading counts unless it is part of a longer one there, as 'key lines of enquiry' is of
    // 'Care Quality Commission – Key lines of enquiry'.
    private static HashSet<string> Fits(string heading, IReadOnlyList<EditionEntry> entries)
    {
        var found = entries
            .SelectMany(entry => entry.Headings.Select(words => (Catalogue: entry.Ref.Catalogue.ToString(), Words: words)))
            .Where(name => NameForm.Contains(heading, name.Words)).ToList();
        return [.. found
            .Where(name => !found.Exists(other => other.Words != name.Words && NameForm.Contains(other.Words, name.Words)))
            .Select(name => name.Catalogue)];
    }
}
