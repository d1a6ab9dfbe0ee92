using CpdMapping.Files;
using CpdMapping.Standards.Crosswalks;
using CpdMapping.Standards.Overlays;
using CpdMapping.Standards.Translations;

namespace CpdMapping.Standards;

/// <summary>Everything that a folder of standards holds.</summary>
internal sealed record LibraryFiles
{
    public IReadOnlyList<DataFile<Edition>> Editions { get; init; } = [];

    public IReadOnlyList<DataFile<Crosswalk>> Crosswalks { get; init; } = [];

    public IReadOnlyList<DataFile<EditionTranslation>> Translations { get; init; } = [];

    public IReadOnlyList<DataFile<StandardsOverlay>> Overlays { get; init; } = [];

    /// <summary>Every revision that was released.</summary>
    public Sequence<EditionRevision> Revisions { get; init; }

    /// <summary>The hash of the file that holds the revisions; null where there is none.</summary>
    public string? RevisionsHash { get; init; }

    public Sequence<Problem> Problems { get; init; }

    public bool HasErrors => Problems.Any(problem => problem.Severity == ProblemSeverity.Error);

    /// <summary>Reads a folder.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="limits">How much is read from one file.</param>
    /// <param name="keepTrees">Whether the trees are wanted too, as for an index.</param>
    public static LibraryFiles Read(string path, ReadLimits limits, bool keepTrees = false)
    {
        var folder = new DataFolder(path, limits, keepTrees);
        var problems = new List<Problem>();
        var past = new ProblemList(limits.MaxProblems);
        var inCatalogues = CatalogueFolder.Paths(path, problems).ToLookup(IsTranslation);
        var released = FolderFiles.PartOf(path, ReleaseFiles.Revisions, problems);
        // The largest file of a folder: read beside the others, so that no core waits for it at the end.
        var reading = released is null ? null : Task.Run(() => RevisionsFile.Read(released, limits, past));
        var editions = CatalogueFolder.Read(folder, inCatalogues[false]);
        var translations = CompanionKinds.Translations.Files(folder, [.. inCatalogues[true]]);
        var crosswalks = Beside(folder, CompanionKinds.Crosswalks, problems);
        var overlays = Beside(folder, CompanionKinds.Overlays, problems);
        var (revisions, hash) = reading is null ? ([], null) : reading.GetAwaiter().GetResult();
        return new()
        {
            Editions = editions.Files,
            Crosswalks = crosswalks.Files,
            Translations = translations.Files,
            Overlays = overlays.Files,
            Revisions = revisions,
            RevisionsHash = hash,
            Problems = problems.Concat(editions.Problems).Concat(translations.Problems).Concat(crosswalks.Problems).Concat(overlays.Problems).Concat(past.ToSequence()).ToSequence(),
        };
    }

    /// <summary>Every file as the lock keeps it.</summary>
    public IEnumerable<LockedFile> Locked => Editions.Select(file => new LockedFile(file.Path, file.Value.Revision, file.Hash))
        .Concat(Lock(Crosswalks, CompanionKinds.Crosswalks))
        .Concat(Lock(Translations, CompanionKinds.Translations))
        .Concat(Lock(Overlays, CompanionKinds.Overlays));

    public StandardsLibrary Library(string dataSet) => new(
        dataSet,
        Editions.Select(file => new EditionEntry(file.Value)),
        Companions<Crosswalk>.Of(CompanionKinds.Crosswalks, Crosswalks.Select(file => file.Value)),
        Companions<EditionTranslation>.Of(CompanionKinds.Translations, Translations.Select(file => file.Value)),
        Companions<StandardsOverlay>.Of(CompanionKinds.Overlays, Overlays.Select(file => file.Value)),
        Companions<EditionRevision>.Of(CompanionKinds.Revisions, Revisions));

    private static IEnumerable<LockedFile> Lock<T>(IEnumerable<DataFile<T>> files, CompanionKind<T> kind) where T : class, IEquatable<T> =>
        files.Select(file => new LockedFile(file.Path, kind.Revision(file.Value), file.Hash));

    private static (IReadOnlyList<DataFile<T>> Files, Sequence<Problem> Problems) Beside<T>(
        DataFolder folder, CompanionKind<T> kind, List<Problem> problems) where T : class, IEquatable<T>
    {
        var own = FolderFiles.PartOf(folder.Path, kind.Key, problems);
        return kind.Files(folder, own is null ? [] : CatalogueFolder.Under(own, problems));
    }

    private static bool IsTranslation(string path) => Path.GetFileName(path).Contains(".labels.", StringComparison.Ordinal);
}
