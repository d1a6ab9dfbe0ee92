namespace CpdMapping.Standards;

/// <summary>An edition of a library, read when it is first asked for.</summary>
internal sealed class EditionEntry
{
    private readonly Lazy<Edition> edition;
    private readonly Lazy<Sequence<string>> headings;

    public EditionEntry(Edition edition)
    {
        Ref = edition.Ref;
        this.edition = new(edition);
        headings = new(() => HeadingsOf(edition.Title.Value, edition.ShortName, edition.Headings));
    }

    /// <summary>Makes an entry whose headings are known before the edition is read.</summary>
    public EditionEntry(EditionRef reference, string title, string shortName, Sequence<string> headings, Func<Edition> read)
    {
        Ref = reference;
        edition = new(read);
        this.headings = new(() => HeadingsOf(title, shortName, headings));
    }

    public EditionRef Ref { get; }

    public Edition Edition => edition.Value;

    public bool IsRead => edition.IsValueCreated;

    /// <summary>The words of every heading that means this edition's catalogue.</summary>
    public Sequence<string> Headings => headings.Value;

    private Sequence<string> HeadingsOf(string title, string shortName, Sequence<string> more) =>
        new[] { title, shortName, Ref.Catalogue.ToString() }.Concat(more).Select(NameForm.Words).Where(words => words.Length > 0).Distinct(StringComparer.Ordinal).ToSequence();
}
