using System.Diagnostics.CodeAnalysis;
using CpdMapping.Standards.Crosswalks;
using CpdMapping.Standards.Names;
using CpdMapping.Standards.Overlays;
using CpdMapping.Standards.Translations;

namespace CpdMapping.Standards;

/// <summary>Editions of catalogues, and the ways to look up what is in them.</summary>
/// <remarks>Immutable and safe to share between threads. An edition of <see cref="BuiltIn"/> is read when it is first asked for.</remarks>
public sealed partial class StandardsLibrary
{
    private static readonly Lazy<StandardsLibrary> Shipped = new(LibraryIndex.OpenShipped);

    private readonly EditionEntry[] sorted;
    private readonly Dictionary<string, EditionEntry> entries = new(StringComparer.Ordinal);

    internal StandardsLibrary(
        string dataSet,
        IEnumerable<EditionEntry> entries,
        Companions<Crosswalk>? crosswalks = null,
        Companions<EditionTranslation>? translations = null,
        Companions<StandardsOverlay>? overlays = null,
        Companions<EditionRevision>? revisions = null)
    {
        DataSet = dataSet;
        this.crosswalks = crosswalks ?? Companions<Crosswalk>.None(CompanionKinds.Crosswalks);
        this.translations = translations ?? Companions<EditionTranslation>.None(CompanionKinds.Translations);
        this.overlays = overlays ?? Companions<StandardsOverlay>.None(CompanionKinds.Overlays);
        this.revisions = revisions ?? Companions<EditionRevision>.None(CompanionKinds.Revisions);
        released = new(() => this.revisions.All.ToLookup(revision => revision.Edition.ToString(), StringComparer.Ordinal));
        graph = new(() => new RelationGraph(Crosswalks, static _ => true));
        sorted = [.. entries];
        Array.Sort(sorted, (one, other) => one.Ref.CompareTo(other.Ref));
        foreach (var entry in sorted)
            this.entries.Add(entry.Ref.ToString(), entry);
    }

    /// <summary>Gets the catalogues that are shipped with the library.</summary>
    public static StandardsLibrary BuiltIn => Shipped.Value;

    /// <summary>Gets the version of the data: a calendar version such as <c>2026.11.1</c>, or what a folder or file of one's own was, with a part of the hash of its content.</summary>
    public string DataSet { get; }

    /// <summary>Gets the editions, in order.</summary>
    public Sequence<EditionRef> Editions => sorted.Select(entry => entry.Ref).ToSequence();

    /// <summary>Gets the catalogues, in order.</summary>
    public Sequence<CatalogueId> Catalogues => sorted.Select(entry => entry.Ref.Catalogue).Distinct().ToSequence();

    internal IReadOnlyList<EditionEntry> Entries => sorted;

    /// <summary>Gets an edition.</summary>
    /// <param name="edition">The reference, such as <c>pcf@2018</c>.</param>
    /// <exception cref="StandardNotFoundException">The edition is not loaded.</exception>
    public Edition this[EditionRef edition] => TryGet(edition, out var found)
        ? found
        : throw NotFound("edition", edition.ToString(), Editions.Select(reference => reference.ToString()));

    /// <summary>Gets a standard.</summary>
    /// <param name="standard">The reference, such as <c>pcf@2018/7</c>.</param>
    /// <exception cref="StandardNotFoundException">The edition is not loaded or has no such standard.</exception>
    public Standard this[StandardRef standard] => TryGet(standard, out var found)
        ? found
        : throw NotFound("standard", standard.ToString(), NearReferences(standard));

    /// <summary>Gets an edition, if it is loaded.</summary>
    /// <param name="reference">The reference, such as <c>pcf@2018</c>.</param>
    /// <param name="edition">The edition.</param>
    /// <returns>Whether the edition is loaded.</returns>
    public bool TryGet(EditionRef reference, [NotNullWhen(true)] out Edition? edition)
    {
        edition = entries.TryGetValue(reference.ToString(), out var entry) ? entry.Edition : null;
        return edition is not null;
    }

    /// <summary>Gets a standard, if it is loaded.</summary>
    /// <param name="reference">The reference, such as <c>pcf@2018/7</c>.</param>
    /// <param name="standard">The standard.</param>
    /// <returns>Whether the edition is loaded and has the standard.</returns>
    public bool TryGet(StandardRef reference, [NotNullWhen(true)] out Standard? standard)
    {
        standard = null;
        return TryGet(reference.Edition, out Edition? edition) && edition.TryGet(reference.Code, out standard);
    }

    /// <summary>Gets the standards of all editions that have a code, such as <c>W1</c>.</summary>
    /// <param name="code">The code, in the body's own spelling.</param>
    /// <returns>The standards in the order of their references; empty where there is none.</returns>
    /// <remarks>One code may mean different things in different editions.</remarks>
    public Sequence<Standard> WithCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Entries.Select(entry => entry.Edition.TryGet(code, out var standard) ? standard : null).OfType<Standard>().ToSequence();
    }

    /// <summary>Joins two libraries.</summary>
    /// <param name="more">The other library, such as one of a folder of one's own.</param>
    /// <returns>A library with the editions, crosswalks, translations and overlays of both.</returns>
    /// <exception cref="ArgumentException">Both have an edition, a crosswalk, a translation or an overlay whose content differs.</exception>
    public StandardsLibrary With(StandardsLibrary more)
    {
        ArgumentNullException.ThrowIfNull(more);
        foreach (var entry in more.Entries)
            if (entries.TryGetValue(entry.Ref.ToString(), out var own) && own != entry && !own.Edition.Equals(entry.Edition))
                throw new ArgumentException($"Both '{DataSet}' and '{more.DataSet}' have the edition '{entry.Ref}', and their content differs.", nameof(more));
        var dataSets = DataSet.Split(" + ").Concat(more.DataSet.Split(" + ")).Distinct(StringComparer.Ordinal);
        return new(
            string.Join(" + ", dataSets),
            Entries.Concat(more.Entries.Where(entry => !entries.ContainsKey(entry.Ref.ToString()))),
            crosswalks.With(more.crosswalks, DataSet, more.DataSet),
            translations.With(more.translations, DataSet, more.DataSet),
            overlays.With(more.overlays, DataSet, more.DataSet),
            revisions.With(more.revisions, DataSet, more.DataSet));
    }

    private StandardNotFoundException NotFound(string what, string asked, IEnumerable<string> known)
    {
        var near = NearNames.Of(asked, known, 3);
        var hint = near.Count == 0 ? "" : $" Near it are {string.Join(", ", near)}.";
        return new($"The data set '{DataSet}' has no {what} '{asked}'.{hint}");
    }

    private IEnumerable<string> NearReferences(StandardRef standard) => TryGet(standard.Edition, out Edition? edition)
        ? edition.Standards.Select(item => item.Ref.ToString())
        : Editions.Select(reference => $"{reference}/{standard.Code}");
}
