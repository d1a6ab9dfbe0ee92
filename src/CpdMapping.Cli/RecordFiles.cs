using CpdMapping.Files;
using CpdMapping.Learning;

namespace CpdMapping.Cli;

/// <summary>Reads the records that a person names by files and folders. A sum that leaves somebody out would be wrong, so one bad file stops it, after all are looked at.</summary>
internal static class RecordFiles
{
    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    /// <summary>The records of each path: of a file, its own; of a folder, those of all files in it that end in .yaml, .yml or .json.</summary>
    /// <exception cref="CpdFileException">A file has errors; all problems of all files are listed.</exception>
    public static IReadOnlyList<(string Path, Sequence<CpdRecord> Records)> Load(IEnumerable<string> paths, Screen screen)
    {
        var read = paths.Select(path => (Path: path, Files: Files(path).Select(file => (File: file, Result: CpdRecord.TryLoad(file))).ToList())).ToList();
        var results = read.SelectMany(group => group.Files).ToList();
        if (results.Exists(file => !file.Result.Success))
            throw new CpdFileException(results.SelectMany(file => file.Result.Problems).ToSequence());
        screen.Problems(results.SelectMany(file => file.Result.Problems));
        if (results.GroupBy(file => file.Result.Value.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new UsageException($"The record '{twice.Key}' is in {string.Join(" and in ", twice.Select(file => file.File))}. Each person's record is needed once.");
        return read.ConvertAll(group => (group.Path, group.Files.Select(file => file.Result.Value).ToSequence()));
    }

    private static List<string> Files(string path)
    {
        if (!Directory.Exists(path))
            return [path];
        var files = Directory.EnumerateFiles(path).Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.Ordinal)).Order(StringComparer.Ordinal).ToList();
        return files.Count > 0 ? files : throw new UsageException($"There is no record in '{path}'. A record is a file that ends in .yaml, .yml or .json.");
    }
}
