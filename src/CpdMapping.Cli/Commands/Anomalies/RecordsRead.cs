using CpdMapping.Auditing.Registers;
using CpdMapping.Files;
using CpdMapping.Learning;

namespace CpdMapping.Cli.Commands.Anomalies;

/// <summary>Reads records one by one from files, folders and files with a record a line. A broken one is told, and the rest goes on.</summary>
internal sealed class RecordsRead(IReadOnlyList<string> paths, Screen screen)
{
    private static readonly string[] Extensions = [".yaml", ".yml", ".json", ".ndjson"];

    public int Count { get; private set; }

    /// <summary>What the broken records make of the exit code.</summary>
    public int ExitCode { get; private set; }

    public IEnumerable<CpdRecord> All()
    {
        foreach (var result in paths.SelectMany(FilesOf).SelectMany(Read))
        {
            if (result.TryGetValue(out var record))
            {
                Count++;
                yield return record;
                continue;
            }
            screen.Problems(result.Problems);
            ExitCode = Math.Max(ExitCode, Cli.ExitCode.Of(result.Problems));
        }
    }

    // In a folder other files stand beside records; one that somebody names is meant to be a record.
    private static IEnumerable<string> FilesOf(string path) => !Directory.Exists(path) ? [path] : Directory
        .EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
        .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase) && IsRecord(file))
        .Order(StringComparer.Ordinal);

    private static bool IsRecord(string file) => file.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase)
        || File.ReadLines(file).Any(line => line.StartsWith("record:", StringComparison.Ordinal) || line.TrimStart().StartsWith("\"record\":", StringComparison.Ordinal));

    private static IEnumerable<ParseResult<CpdRecord>> Read(string file) => file.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase) ? Lines(file) : [CpdRecord.TryLoad(file)];

    private static IEnumerable<ParseResult<CpdRecord>> Lines(string file)
    {
        using var stream = File.OpenRead(file);
        foreach (var read in RegisterAudit.Records(stream, file))
            yield return read;
    }
}
