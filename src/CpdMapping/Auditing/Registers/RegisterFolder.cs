using CpdMapping.Files;

namespace CpdMapping.Auditing.Registers;

/// <summary>The records of a folder as batches.</summary>
internal static class RegisterFolder
{
    private const int BatchFiles = 64;

    private static readonly string[] Endings = [".yaml", ".yml", ".json"];

    public static IEnumerable<RegisterBatch> Batches(string folder, ReadLimits limits, int skip)
    {
        var problems = new List<Problem>();
        var paths = FolderFiles.Under(
            folder,
            name => Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)),
            name => !name.StartsWith('.'),
            "A folder with records was expected.",
            problems);
        foreach (var batch in paths.Select((path, i) => (Path: path, Number: i + 1)).Skip(skip).Chunk(BatchFiles))
            yield return new([.. batch.Select(file => Item(file.Path, file.Number, limits))]);
        if (problems.Count > 0)
            yield return new([new(folder, Math.Max(paths.Count, skip) + 1, IsLine: false, default, problems.ToSequence())]);
    }

    private static RegisterItem Item(string path, int number, ReadLimits limits)
    {
        var problems = new ProblemList(limits.MaxProblems);
        return FileBytes.Of(path, limits, problems) is { } bytes
            ? new(path, number, IsLine: false, bytes)
            : new(path, number, IsLine: false, default, problems.ToSequence());
    }
}
