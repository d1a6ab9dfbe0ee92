namespace CpdMapping.Files;

/// <summary>Finds the files under a folder. Links are reported and not followed, so that nothing outside the folder is read.</summary>
internal static class FolderFiles
{
    /// <summary>Gives the paths of the wanted files, folder by folder in the order of their names.</summary>
    /// <param name="folder">The folder; one that is missing is a problem, which says what was expected.</param>
    /// <param name="isWanted">Whether a file of this name is wanted.</param>
    /// <param name="isEntered">Whether a folder of this name is entered.</param>
    /// <param name="expected">What the folder should hold.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static List<string> Under(string folder, Func<string, bool> isWanted, Func<string, bool> isEntered, string expected, List<Problem> problems)
    {
        var paths = new List<string>();
        if (Directory.Exists(folder))
            Add(folder, isWanted, isEntered, paths, problems);
        else
            problems.Add(CannotRead(folder, "There is no such folder.", expected));
        return paths;
    }

    /// <summary>Gives the path of a part of the folder; null where there is none, or only a link, which is reported.</summary>
    public static string? PartOf(string folder, string name, List<Problem> problems)
    {
        var path = Path.Join(folder, name);
        if (new FileInfo(path).LinkTarget is null)
            return Path.Exists(path) ? path : null;
        if (!problems.Contains(Link(path)))
            problems.Add(Link(path));
        return null;
    }

    private static void Add(string folder, Func<string, bool> isWanted, Func<string, bool> isEntered, List<string> paths, List<Problem> problems)
    {
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
            {
                var path = Path.Join(folder, entry.Name);
                if (entry.LinkTarget is not null)
                    problems.Add(Link(path));
                else if (entry is DirectoryInfo && isEntered(entry.Name))
                    Add(path, isWanted, isEntered, paths, problems);
                else if (entry is FileInfo && isWanted(entry.Name))
                    paths.Add(path);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(CannotRead(folder, $"The folder cannot be read: {e.Message.TrimEnd('.')}.", ""));
        }
    }

    private static Problem Link(string path) => new(
        FileCodes.LinkNotFollowed,
        ProblemSeverity.Warning,
        new Place(path, 0, 0),
        "This is a symbolic link, which is not followed.",
        "",
        "Put the file itself here, or take the link out.");

    private static Problem CannotRead(string folder, string found, string expected) =>
        new(FileCodes.CannotRead, ProblemSeverity.Error, new Place(folder, 0, 0), found, expected, "");
}
