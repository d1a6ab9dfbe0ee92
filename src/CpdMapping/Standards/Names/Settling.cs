namespace CpdMapping.Standards.Names;

/// <summary>Says what would settle which of several candidates is meant.</summary>
internal sealed class Settling(StandardsLibrary library, NameIndex index)
{
    private const int MostHeadings = 4;

    public string Sentence(Sequence<NameCandidate> candidates)
    {
        var editions = candidates.Select(candidate => candidate.Standard.Ref.Edition).Distinct().ToList();
        var catalogues = editions.Select(edition => edition.Catalogue).Distinct().ToList();
        if (catalogues.Count > 1)
        {
            var headings = catalogues.Select(catalogue => Heading(editions.Find(edition => edition.Catalogue == catalogue))).OfType<string>().Take(MostHeadings).ToList();
            return headings.Count == 0
                ? " The catalogue's heading or a full reference would tell them apart."
                : $" A heading that says the body, role or audience would tell them apart, such as {string.Join(" or ", headings.Select(heading => $"'{heading}'"))}; or a full reference.";
        }
        return editions.Count > 1 ? " The edition's year, a date or a full reference would tell them apart." : " The code or a full reference would tell them apart.";
    }

    // The first heading that means this catalogue alone.
    private string? Heading(EditionRef edition)
    {
        var found = library[edition];
        foreach (var heading in found.Headings.Append(found.ShortName))
            if (index.Phrases.Named(heading)?.Catalogues is [_])
                return heading;
        return null;
    }
}
