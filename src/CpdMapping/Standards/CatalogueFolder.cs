using CpdMapping.Files;

namespace CpdMapping.Standards;

/// <summary>Reads the catalogue files of a folder.</summary>
internal static class CatalogueFolder
{
    private static readonly string[] OtherFolders = ["schemes", "crosswalks", "overlays", "schemas"];

    /// <summary>Gives the files that could be read, and all problems, both in the order of the paths.</summary>
    public static (IReadOnlyList<DataFile<Edition>> Files, Sequence<Problem> Problems) Read(string folder, IEnumerable<string> paths, ReadLimits limits)
    {
        var problems = new List<Problem>();
        var files = new List<DataFile<Edition>>();
        var places = new Dictionary<EditionRef, string>();
        foreach (var path in paths)
        {
            var own = new ProblemList(limits.MaxProblems);
            if (One(folder, path, limits, own) is { } file)
            {
                if (!places.TryAdd(file.Value.Ref, path))
                    own.Error(
                        StandardsCodes.RepeatedEdition,
                        new Place(path, 0, 0),
                        $"The edition '{file.Value.Ref}' stands in {places[file.Value.Ref]} already.",
                        "Each edition was expected in one file.");
                files.Add(file);
            }
            problems.AddRange(own.ToSequence());
        }
        return (files, problems.ToSequence());
    }

    private static DataFile<Edition>? One(string folder, string path, ReadLimits limits, ProblemList problems)
    {
        if (FileBytes.Of(path, limits, problems) is not { } bytes || NodeReader.Parse(path, bytes, limits, problems) is not { } root)
            return null;
        var edition = EditionReader.Read(root, problems);
        if (edition is null)
            return null;
        CheckPlace(path, edition.Ref, problems);
        return new(Path.GetRelativePath(folder, path).Replace('\\', '/'), ContentHash.Of(bytes.Span), root, edition);
    }

    private static void CheckPlace(string path, EditionRef edition, ProblemList problems)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var parent = Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path)));
        if (name != edition.Edition || parent != edition.Catalogue.ToString())
            problems.Error(
                StandardsCodes.Misplaced,
                new Place(path, 0, 0),
                $"The file holds '{edition}' and stands as '{parent}/{Path.GetFileName(path)}'.",
                $"'{edition.Catalogue}/{edition.Edition}.yaml' was expected.",
                "Move it there, or mend 'edition'.");
    }

    /// <summary>The paths of the YAML files in the folder's catalogues, or in the folder itself where it has none, in order.</summary>
    public static List<string> Paths(string folder, List<Problem> problems)
    {
        var catalogues = Path.Join(folder, "catalogues");
        return Under(Directory.Exists(catalogues) ? catalogues : folder, problems);
    }

    /// <summary>The paths of the YAML files under a folder, in order; what is a kind of its own is passed over.</summary>
    public static List<string> Under(string folder, List<Problem> problems) => FolderFiles.Under(
        folder,
        name => name.EndsWith(".yaml", StringComparison.Ordinal) && name != ReleaseFiles.Lock,
        name => !OtherFolders.Contains(name),
        "A folder with catalogue files was expected.",
        problems);
}
