using System.Text;
using CpdMapping.Files;

namespace CpdMapping.Standards;

/// <summary>Makes a release of a folder of catalogues: the index, the lock and the table in its README.md.</summary>
/// <remarks>The version of the data is the first heading of the second level in CHANGELOG.md, such as <c>## 2026.11.1</c>.</remarks>
public static class StandardsRelease
{
    // The folder is the maintainer's own, and its file of revisions only grows.
    private static readonly ReadLimits Limits = ReadLimits.Default with { MaxBytes = 1024 * 1024 * 1024, MaxNodes = 100_000_000 };

    /// <summary>Reads and checks the folder, and writes <c>library.json</c>, <c>editions.lock.yaml</c>, <c>revisions.json</c> and the table of README.md where it has the markers for one.</summary>
    /// <param name="path">The folder that holds <c>catalogues</c> and <c>CHANGELOG.md</c>.</param>
    /// <returns>What was written; or all problems, and then nothing was written.</returns>
    /// <remarks>A file that is in the lock must not vanish, nor change while its revision stays; the file of revisions is only added to. The same files give the same bytes.</remarks>
    /// <exception cref="CpdFileException">The files cannot be written.</exception>
    public static ParseResult<LockedStandards> Lock(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var (dataSet, editions, files, problems) = Make(path);
        if (problems.Any(problem => problem.Severity == ProblemSeverity.Error))
            return new(null, problems);
        OutputFolder.Write(path, files.Select(file => new OutputFile(file.Name, file.Text)));
        return new(new(dataSet, editions, files.Select(file => file.Name).ToSequence()), problems);
    }

    /// <summary>Tells whether <see cref="Lock"/> would go through and change nothing.</summary>
    /// <param name="path">The folder that holds <c>catalogues</c> and <c>CHANGELOG.md</c>.</param>
    /// <returns>All problems; a file that is not fresh is one.</returns>
    public static Sequence<Problem> Check(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var (_, _, files, problems) = Make(path);
        return problems.Concat(files.Where(file => !IsFresh(Path.Join(path, file.Name), file.Text)).Select(file => new Problem(
            StandardsCodes.Stale,
            ProblemSeverity.Error,
            new Place(Path.Join(path, file.Name), 0, 0),
            "The file is not what the catalogues give.",
            "",
            "Run 'cpd standards lock'."))).ToSequence();
    }

    private static (string DataSet, Sequence<EditionRef> Editions, IReadOnlyList<(string Name, string Text)> Files, Sequence<Problem> Problems) Make(string path)
    {
        var data = LibraryFiles.Read(path, Limits, keepTrees: true);
        var problems = new ProblemList();
        var dataSet = DataSet(path, problems);
        var locked = data.Locked.Concat(SchemeFiles.Locked(path, problems)).ToList();
        LockFile.Compare(path, locked, data.RevisionsHash, problems);
        data = data with { Revisions = RevisionsFile.With(data.Revisions, data.Editions, path, problems) };
        var revisions = RevisionsFile.Write(data.Revisions);
        var all = data.Problems.Concat(problems.ToSequence());
        if (data.HasErrors)
            return (dataSet, [], [], all.ToSequence());
        var library = data.Library(dataSet);
        var files = new List<(string Name, string Text)>
        {
            (ReleaseFiles.Index, LibraryIndex.Write(dataSet, data)),
            (ReleaseFiles.Lock, LockFile.Write(locked, ContentHash.Of(Encoding.UTF8.GetBytes(revisions)))),
            (ReleaseFiles.Revisions, revisions),
        };
        if (Text(Path.Join(path, ReleaseFiles.Readme)) is { } readme && CataloguesTable.Renew(readme, data.Editions.Select(file => file.Value)) is { } renewed)
            files.Add((ReleaseFiles.Readme, renewed));
        return (dataSet, library.Editions, files, all.Concat(library.Validate()).ToSequence());
    }

    private static string DataSet(string path, ProblemList problems)
    {
        var changes = Path.Join(path, ReleaseFiles.Changes);
        var heading = Text(changes)?.Split('\n').FirstOrDefault(line => line.StartsWith("## ", StringComparison.Ordinal));
        var version = heading?[3..].Trim().Split(' ')[0] ?? "";
        if (!IsCalendarVersion(version))
            problems.Error(
                StandardsCodes.NoDataSet, new Place(changes, 0, 0), "The version of the data is not stated.",
                "A heading of the second level with a calendar version was expected, newest first.", "Write '## 2026.11.1', with what changed below it.");
        return version;
    }

    private static bool IsCalendarVersion(string version) =>
        version.Split('.') is [{ Length: 4 } year, var month, var number] && Number(year) && Number(month) && Number(number);

    private static bool Number(string text) => text.Length is > 0 and <= 4 && text.All(char.IsAsciiDigit);

    private static bool IsFresh(string path, string text) => Text(path) == text;

    private static string? Text(string path) => File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;
}
