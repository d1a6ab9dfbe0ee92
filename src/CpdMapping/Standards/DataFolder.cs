using CpdMapping.Files;

namespace CpdMapping.Standards;

/// <summary>How the files of a folder are read: all of one kind at once, on every core. What comes out is in the order of the paths, whatever was done first.</summary>
/// <param name="Path">The folder from which paths are told.</param>
/// <param name="Limits">How much is read from one file.</param>
/// <param name="KeepsTrees">Whether the trees are wanted too.</param>
internal sealed record DataFolder(string Path, ReadLimits Limits, bool KeepsTrees)
{
    /// <summary>Gives the files that could be read, and all problems, both in the order of the paths.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="read">Reads a tree; null where not even the name of what it holds can be read.</param>
    /// <param name="check">Checks, one file after the other, what the path and the files before it say of a file.</param>
    public (IReadOnlyList<DataFile<T>> Files, Sequence<Problem> Problems) Read<T>(
        IReadOnlyList<string> paths, Func<Node, ProblemList, T?> read, Action<string, T, ProblemList> check) where T : class
    {
        var found = new (DataFile<T>? File, ProblemList Problems)[paths.Count];
        Parallel.For(0, paths.Count, () => new FileBytes(), (i, _, bytes) =>
        {
            found[i] = One(paths[i], bytes, read);
            return bytes;
        }, _ => { });
        var (files, problems) = (new List<DataFile<T>>(), new List<Problem>());
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i].File is { } file)
            {
                check(paths[i], file.Value, found[i].Problems);
                files.Add(file);
            }
            problems.AddRange(found[i].Problems.ToSequence());
        }
        return (files, problems.ToSequence());
    }

    private (DataFile<T>? File, ProblemList Problems) One<T>(string path, FileBytes file, Func<Node, ProblemList, T?> read) where T : class
    {
        var problems = new ProblemList(Limits.MaxProblems);
        if (file.Next(path, Limits, problems) is not { } bytes || NodeReader.Parse(path, bytes, Limits, problems) is not { } root || read(root, problems) is not { } value)
            return (null, problems);
        return (new(System.IO.Path.GetRelativePath(Path, path).Replace('\\', '/'), ContentHash.Of(bytes.Span), value, KeepsTrees ? root : null), problems);
    }
}
