using CpdMapping.Files;

namespace CpdMapping.Standards;

/// <summary>The files of CPD schemes, as far as the lock needs them: path, revision and hash. What they say is read by the room that audits.</summary>
internal static class SchemeFiles
{
    private const string Folder = "schemes";

    public static IReadOnlyList<LockedFile> Locked(string folder, ProblemList problems)
    {
        var own = Path.Join(folder, Folder);
        var unreadable = new List<Problem>();
        var paths = Directory.Exists(own) ? CatalogueFolder.Under(own, unreadable) : [];
        problems.AddRange(unreadable);
        return [.. paths.Select(path => Locked(folder, path, problems)).OfType<LockedFile>()];
    }

    private static LockedFile? Locked(string folder, string path, ProblemList problems)
    {
        if (FileBytes.Of(path, ReadLimits.Default, problems) is not { } bytes || NodeReader.Parse(path, bytes, ReadLimits.Default, problems) is not { } root)
            return null;
        var revision = MapReader.Of(root, problems, "The file").Integer("revision", 1, 9999);
        return new(Path.GetRelativePath(folder, path).Replace('\\', '/'), revision, ContentHash.Of(bytes.Span));
    }
}
