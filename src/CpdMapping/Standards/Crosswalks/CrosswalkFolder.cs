using CpdMapping.Files;

namespace CpdMapping.Standards.Crosswalks;

/// <summary>Reads the crosswalk files of a folder: those in its folder <c>crosswalks</c>, if it has one.</summary>
internal static class CrosswalkFolder
{
    private const string Name = "crosswalks";

    /// <summary>Gives the files that could be read, and all problems, both in the order of the paths.</summary>
    public static (IReadOnlyList<CrosswalkFile> Files, Sequence<Problem> Problems) Read(string folder, ReadLimits limits)
    {
        var (paths, problems, files) = (new List<string>(), new List<Problem>(), new List<CrosswalkFile>());
        var crosswalks = Path.Join(folder, Name);
        if (Directory.Exists(crosswalks))
            CatalogueFolder.Add(crosswalks, paths, problems);
        foreach (var path in paths)
        {
            var own = new ProblemList(limits.MaxProblems);
            if (One(folder, path, limits, own) is { } file)
                files.Add(file);
            problems.AddRange(own.ToSequence());
        }
        return (files, problems.ToSequence());
    }

    private static CrosswalkFile? One(string folder, string path, ReadLimits limits, ProblemList problems)
    {
        if (FileBytes.Of(path, limits, problems) is not { } bytes || NodeReader.Parse(path, bytes, limits, problems) is not { } root
            || CrosswalkReader.Read(root, problems) is not { } crosswalk)
            return null;
        // The name is the identity, so one folder cannot hold two files for the same editions.
        if (Path.GetFileName(path) != $"{crosswalk.Id}.yaml" || Path.GetFileName(Path.GetDirectoryName(path)) != Name)
            problems.Error(
                StandardsCodes.Misplaced,
                new Place(path, 0, 0),
                $"The file leads from '{crosswalk.From}' to '{crosswalk.To}' and stands as '{Path.GetFileName(path)}'.",
                $"'{Name}/{crosswalk.Id}.yaml' was expected.",
                "Move it there, or mend 'from' and 'to'.");
        return new(Path.GetRelativePath(folder, path).Replace('\\', '/'), ContentHash.Of(bytes.Span), root, crosswalk);
    }
}
