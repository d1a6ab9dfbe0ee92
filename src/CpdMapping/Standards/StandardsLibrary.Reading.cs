using CpdMapping.Files;
using CpdMapping.Standards.Crosswalks;

namespace CpdMapping.Standards;

public sealed partial class StandardsLibrary
{
    /// <summary>Reads the catalogue files of a folder, and its crosswalks.</summary>
    /// <param name="path">The folder; where it has a folder <c>catalogues</c>, that one is read. Crosswalks stand in its folder <c>crosswalks</c>. Each file stands as <c>catalogue/edition.yaml</c>, at any depth.</param>
    /// <param name="limits">How much is read from one file; the default is <see cref="ReadLimits.Default"/>.</param>
    /// <returns>The library, or all problems of all files in the order of their paths.</returns>
    /// <remarks>Folders named schemes and schemas are passed over, and symbolic links are not followed.</remarks>
    public static ParseResult<StandardsLibrary> TryFromDirectory(string path, ReadLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var (files, ofFiles) = CatalogueFolder.Read(path, limits ?? ReadLimits.Default);
        var (crosswalks, ofCrosswalks) = CrosswalkFolder.Read(path, limits ?? ReadLimits.Default);
        var problems = ofFiles.Concat(ofCrosswalks).ToSequence();
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        var content = ContentHash.Of(files.Select(file => $"{file.Path} {file.Hash}").Concat(crosswalks.Select(file => $"{file.Path} {file.Hash}")));
        var library = problems.Any(problem => problem.Severity == ProblemSeverity.Error)
            ? null
            : new StandardsLibrary($"directory {name} {content[..8]}", files.Select(file => new EditionEntry(file.Edition)), Read(crosswalks.Select(file => file.Crosswalk)));
        return new(library, problems);
    }

    /// <summary>Reads the catalogue files of a folder, and its crosswalks.</summary>
    /// <param name="path">The folder, as for <see cref="TryFromDirectory"/>.</param>
    /// <param name="limits">How much is read from one file; the default is <see cref="ReadLimits.Default"/>.</param>
    /// <exception cref="CpdFileException">There are errors; the exception lists all problems of all files.</exception>
    public static StandardsLibrary FromDirectory(string path, ReadLimits? limits = null) => TryFromDirectory(path, limits).Value;

    /// <summary>Reads one catalogue or crosswalk file, in YAML or JSON, or a whole index.</summary>
    /// <param name="stream">The stream; it is read to its end and stays open.</param>
    /// <param name="name">What to call it in problems and in <see cref="DataSet"/>, such as the file's name.</param>
    /// <param name="limits">How much is read; the default is <see cref="ReadLimits.Default"/>.</param>
    /// <returns>The library, or all problems.</returns>
    public static ParseResult<StandardsLibrary> TryFromStream(Stream stream, string name, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        limits ??= ReadLimits.Default;
        var problems = new ProblemList(limits.MaxProblems);
        var library = FileBytes.Of(name, stream, limits, problems) is { } bytes && NodeReader.Parse(name, bytes, limits, problems) is { } root
            ? Read(root, name, bytes, problems)
            : null;
        return problems.ToResult(library);
    }

    /// <summary>Reads one catalogue or crosswalk file, in YAML or JSON, or a whole index.</summary>
    /// <param name="stream">The stream; it is read to its end and stays open.</param>
    /// <param name="name">What to call it in problems and in <see cref="DataSet"/>, such as the file's name.</param>
    /// <param name="limits">How much is read; the default is <see cref="ReadLimits.Default"/>.</param>
    /// <exception cref="CpdFileException">There are errors; the exception lists all problems.</exception>
    public static StandardsLibrary FromStream(Stream stream, string name, ReadLimits? limits = null) => TryFromStream(stream, name, limits).Value;

    private static StandardsLibrary? Read(Node root, string name, ReadOnlyMemory<byte> bytes, ProblemList problems)
    {
        if (root is MapNode map && map["editions"] is not null)
            return LibraryIndex.Read(map, problems);
        var dataSet = $"{name} {ContentHash.Of(bytes.Span)[..8]}";
        if (root is MapNode other && other["rows"] is not null)
            return CrosswalkReader.Read(root, problems) is { } crosswalk && !problems.HasErrors ? new(dataSet, [], Read([crosswalk])) : null;
        return EditionReader.Read(root, problems) is { } edition && !problems.HasErrors ? new(dataSet, [new EditionEntry(edition)]) : null;
    }

    private static Lazy<Sequence<Crosswalk>> Read(IEnumerable<Crosswalk> crosswalks)
    {
        var all = Sorted(crosswalks);
        return all.IsEmpty ? None : new(all);
    }
}
