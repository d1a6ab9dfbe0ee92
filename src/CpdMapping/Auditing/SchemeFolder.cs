using CpdMapping.Files;

namespace CpdMapping.Auditing;

/// <summary>Reads the scheme files of a folder.</summary>
internal static class SchemeFolder
{
    /// <summary>Gives the schemes that could be read, and all problems, both in the order of the paths.</summary>
    public static (IReadOnlyList<Scheme> Schemes, Sequence<Problem> Problems) Read(string folder, ReadLimits limits)
    {
        var problems = new List<Problem>();
        var schemes = new List<Scheme>();
        var places = new Dictionary<SchemeRef, string>();
        foreach (var path in Paths(folder, problems))
        {
            var read = Scheme.TryLoad(path, limits);
            problems.AddRange(read.Problems);
            if (!read.TryGetValue(out var scheme))
                continue;
            CheckPlace(path, scheme.Ref, problems);
            if (places.TryAdd(scheme.Ref, path))
                schemes.Add(scheme);
            else
                problems.Add(Error(AuditCodes.RepeatedScheme, path, $"The scheme '{scheme.Ref}' stands in {places[scheme.Ref]} already.", "Each version was expected in one file."));
        }
        if (schemes.Count == 0 && problems.Count == 0)
            problems.Add(Error(AuditCodes.NoSchemes, folder, "The folder holds no scheme files.", "At least one file 'scheme/version.yaml' was expected."));
        return (schemes, problems.ToSequence());
    }

    private static void CheckPlace(string path, SchemeRef scheme, List<Problem> problems)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var parent = Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path)));
        if (name != scheme.Version || parent != scheme.Scheme)
            problems.Add(Error(
                AuditCodes.Misplaced,
                path,
                $"The file holds '{scheme}' and stands as '{parent}/{Path.GetFileName(path)}'.",
                $"'{scheme.Scheme}/{scheme.Version}.yaml' was expected.",
                "Move it there, or mend 'scheme'."));
    }

    private static List<string> Paths(string folder, List<Problem> problems)
    {
        var schemes = Path.Join(folder, "schemes");
        return FolderFiles.Under(
            Directory.Exists(schemes) ? schemes : folder, name => name.EndsWith(".yaml", StringComparison.Ordinal), _ => true, "A folder with scheme files was expected.", problems);
    }

    private static Problem Error(string code, string path, string found, string expected, string remedy = "") =>
        new(code, ProblemSeverity.Error, new Place(path, 0, 0), found, expected, remedy);
}
