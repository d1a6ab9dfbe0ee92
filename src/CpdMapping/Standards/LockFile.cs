using CpdMapping.Files;

namespace CpdMapping.Standards;

/// <summary>The lock: path, revision and hash of every catalogue, translation, crosswalk, overlay and scheme file, so that no adopted file changes unseen.</summary>
internal static class LockFile
{
    private const string Revisions = "revisions-sha256";

    public static string Write(IEnumerable<LockedFile> files, string revisions) => NodeWriter.ToYaml(new MapBuilder()
        .Integer("format", 1)
        .Maps("files", files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => new MapBuilder()
            .Text("path", file.Path)
            .Integer("revision", file.Revision)
            .Text("sha256", file.Hash)))
        .Text(Revisions, revisions)
        .Build());

    /// <summary>Reports the files that changed without a new revision, and those that vanished, since the lock was written.</summary>
    public static void Compare(string folder, IReadOnlyList<LockedFile> files, string? revisions, ProblemList problems)
    {
        var path = Path.Join(folder, ReleaseFiles.Lock);
        if (!File.Exists(path))
            return;
        var (all, locks) = Read(path, problems);
        if (locks is not null && locks != revisions)
            problems.Error(
                StandardsCodes.RevisionsChanged,
                new Place(Path.Join(folder, ReleaseFiles.Revisions), 0, 0),
                revisions is null ? "The file is no longer there." : "The file is not the one that was locked.",
                "Past revisions were expected to stay: old records rest on them.",
                "Bring it back; a release adds to it by itself.");
        foreach (var (locked, place) in all)
        {
            if (files.FirstOrDefault(file => file.Path == locked.Path) is not { } file)
                problems.Error(
                    StandardsCodes.Vanished,
                    place,
                    $"The file '{locked.Path}' is no longer there.",
                    "An adopted file was expected to stay: old records rest on it.",
                    "Bring it back.");
            else if (file.Hash != locked.Hash && file.Revision <= locked.Revision)
                problems.Error(
                    StandardsCodes.RevisionNotRaised,
                    new Place(Path.Join(folder, file.Path), 0, 0),
                    $"The file changed, and its revision is still {file.Revision.ToString(System.Globalization.CultureInfo.InvariantCulture)}.",
                    "A higher revision was expected for every change.",
                    "Raise 'revision', and say in CHANGELOG.md what changed.");
        }
    }

    private static (Sequence<(LockedFile File, Place Place)> Files, string? Revisions) Read(string path, ProblemList problems)
    {
        if (NodeReader.Load(path, ReadLimits.Default, problems) is not { } root)
            return ([], null);
        var map = MapReader.Of(root, problems, "The lock");
        if (!map.HasFormat(1))
            return ([], null);
        var files = map.Maps("files", file =>
        {
            var locked = (new LockedFile(file.Text("path"), file.Integer("revision", 1, 9999), file.Text("sha256")), file.Place);
            file.Done();
            return locked;
        });
        var revisions = map.OptionalText(Revisions);
        map.Done();
        return (files, revisions);
    }
}
