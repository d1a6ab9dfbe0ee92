using CpdMapping.Standards.Names;

namespace CpdMapping.Standards;

/// <summary>An edition of a library, read when it is first asked for.</summary>
internal sealed class EditionEntry
{
    private readonly Lazy<Edition> edition;
    private readonly Lazy<Sequence<string>> headings;
    private readonly Lazy<EditionNames> names;

    public EditionEntry(Edition edition)
        : this(edition.Ref, edition.Title.Value, edition.ShortName, edition.Headings, () => edition) { }

    /// <summary>Makes an entry whose headings are known before the edition is read.</summary>
    public EditionEntry(EditionRef reference, string title, string shortName, Sequence<string> headings, Func<Edition> read)
    {
        Ref = reference;
        edition = new(read);
        this.headings = new(() => HeadingsOf(title, shortName, headings));
        names = new(() => new EditionNames(Edition));
    }

    public EditionRef Ref { get; }

    public Edition Edition => edition.Value;

    public bool IsRead => edition.IsValueCreated;

    /// <summary>The words of every heading that means this edition's catalogue.</summary>
    public Sequence<string> Headings => headings.Value;

    /// <summary>The names in the edition, which is read for them.</summary>
    public EditionNames Names => names.Value;

    private Sequence<string> HeadingsOf(string title, string shortName, Sequence<string> more) =>
        new[] { title, shortName, Ref.Catalogue.ToString() }.Concat(more)
            .Select(NameForm.Words).Where(words => words.Length > 0).Distinct(StringComparer.Ordinal).ToSequence();
}
