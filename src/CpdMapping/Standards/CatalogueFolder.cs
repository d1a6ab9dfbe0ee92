using CpdMapping.Files;

namespace CpdMapping.Standards;

/// <summary>Reads the catalogue files of a folder.</summary>
internal static class CatalogueFolder
{
    private static readonly string[] OtherFolders = ["schemes", "crosswalks", "overlays", "schemas"];

    /// <summary>Gives the files that could be read, and all problems, both in the order of the paths.</summary>
    public static (IReadOnlyList<DataFile<Edition>> Files, Sequence<Problem> Problems) Read(DataFolder folder, IEnumerable<string> paths)
    {
        var places = new Dictionary<EditionRef, string>();
        return folder.Read([.. paths], EditionReader.Read, (path, edition, problems) =>
        {
            CheckPlace(path, edition.Ref, problems);
            if (!places.TryAdd(edition.Ref, path))
                problems.Error(
                    StandardsCodes.RepeatedEdition,
                    new Place(path, 0, 0),
                    $"The edition '{edition.Ref}' stands in {places[edition.Ref]} already.",
                    "Each edition was expected in one file.");
        });
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
        return Under(new DirectoryInfo(catalogues) is { Exists: true, LinkTarget: null } ? catalogues : folder, problems);
    }

    /// <summary>The paths of the YAML files under a folder, in order; what is a kind of its own is passed over.</summary>
    public static List<string> Under(string folder, List<Problem> problems) => FolderFiles.Under(
        folder,
        name => name.EndsWith(".yaml", StringComparison.Ordinal) && name != ReleaseFiles.Lock,
        name => !OtherFolders.Contains(name),
        "A folder with catalogue files was expected.",
        problems);
}
