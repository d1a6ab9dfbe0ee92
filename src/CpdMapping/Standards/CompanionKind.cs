using CpdMapping.Files;

namespace CpdMapping.Standards;

/// <summary>What is particular to one kind of file beside the editions. Reading, indexing, locking and joining are the same for all kinds.</summary>
/// <typeparam name="T">What such a file holds.</typeparam>
internal sealed class CompanionKind<T> where T : class, IEquatable<T>
{
    /// <summary>The key of the index under which they stand.</summary>
    public required string Key { get; init; }

    /// <summary>What one of them is called in messages.</summary>
    public required string Noun { get; init; }

    public required Func<Node, ProblemList, T?> Read { get; init; }

    /// <summary>The identity, so that none is there twice.</summary>
    public required Func<T, string> Id { get; init; }

    /// <summary>The file's folder and name, which follow from what it holds.</summary>
    public required Func<T, string> File { get; init; }

    public required Func<T, int> Revision { get; init; }

    public required Func<IEnumerable<T>, IEnumerable<T>> Sort { get; init; }

    /// <summary>The code of the problem that one is there twice.</summary>
    public required string Repeated { get; init; }

    /// <summary>Gives the files that could be read, and all problems, both in the order of the paths.</summary>
    public (IReadOnlyList<DataFile<T>> Files, Sequence<Problem> Problems) Files(DataFolder folder, IReadOnlyList<string> paths)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        return folder.Read(paths, Read, (path, value, problems) =>
        {
            if (IsInPlace(path, value, problems) && !places.TryAdd(Id(value), path))
                ReportRepeated(value, new Place(path, 0, 0), places[Id(value)], problems);
        });
    }

    /// <summary>Reads the list of an index that somebody else may have written.</summary>
    public Sequence<T> List(MapReader index)
    {
        if (!index.Has(Key))
            return [];
        var all = new TakenCompanions<T>(this, index.Problems);
        index.List(Key, node =>
        {
            all.Take(node);
            return node;
        });
        return all.Sorted();
    }

    public void ReportRepeated(T value, Place place, string where, ProblemList problems) =>
        problems.Error(Repeated, place, $"The {Noun} '{Id(value)}' stands in {where} already.", $"Each {Noun} was expected once.");

    private bool IsInPlace(string path, T value, ProblemList problems)
    {
        var stands = $"{Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path)))}/{Path.GetFileName(path)}";
        if (stands == File(value))
            return true;
        problems.Error(
            StandardsCodes.Misplaced,
            new Place(path, 0, 0),
            $"The file holds the {Noun} '{Id(value)}' and stands as '{stands}'.",
            $"'{File(value)}' was expected.",
            "Move it there, or mend what it says of itself.");
        return false;
    }
}
