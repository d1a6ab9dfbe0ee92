using CpdMapping.Files;

namespace CpdMapping.Standards;

public sealed partial class StandardsLibrary
{
    /// <summary>Reads the catalogue files of a folder, their translations, and its crosswalks and overlays.</summary>
    /// <param name="path">The folder; where it has a folder <c>catalogues</c>, that one is read. Crosswalks stand in its folder <c>crosswalks</c>, overlays in <c>overlays</c>. Each file stands as <c>catalogue/edition.yaml</c>, at any depth, and its translation beside it as <c>edition.labels.cy.yaml</c>.</param>
    /// <param name="limits">How much is read from one file; the default is <see cref="ReadLimits.Default"/>.</param>
    /// <returns>The library, or all problems of all files in the order of their paths.</returns>
    /// <remarks>Folders named schemes and schemas are passed over, and symbolic links are not followed.</remarks>
    public static ParseResult<StandardsLibrary> TryFromDirectory(string path, ReadLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var files = LibraryFiles.Read(path, limits ?? ReadLimits.Default);
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        var content = ContentHash.Of(files.Locked.Select(file => $"{file.Path} {file.Hash}"));
        return new(files.HasErrors ? null : files.Library($"directory {name} {content[..8]}"), files.Problems);
    }

    /// <summary>Reads the catalogue files of a folder, their translations, and its crosswalks and overlays.</summary>
    /// <param name="path">The folder, as for <see cref="TryFromDirectory"/>.</param>
    /// <param name="limits">How much is read from one file; the default is <see cref="ReadLimits.Default"/>.</param>
    /// <exception cref="CpdFileException">There are errors; the exception lists all problems of all files.</exception>
    public static StandardsLibrary FromDirectory(string path, ReadLimits? limits = null) => TryFromDirectory(path, limits).Value;

    /// <summary>Reads one catalogue, translation, crosswalk or overlay file, in YAML or JSON, or a whole index.</summary>
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
        var editions = new IndexEditions(problems);
        var library = FileBytes.Of(name, stream, limits, problems) is { } bytes && NodeReader.Parse(name, bytes, limits, problems, editions.List) is { } root
            ? Read(root, editions, name, bytes, problems)
            : null;
        return problems.ToResult(library);
    }

    /// <summary>Reads one catalogue, translation, crosswalk or overlay file, in YAML or JSON, or a whole index.</summary>
    /// <param name="stream">The stream; it is read to its end and stays open.</param>
    /// <param name="name">What to call it in problems and in <see cref="DataSet"/>, such as the file's name.</param>
    /// <param name="limits">How much is read; the default is <see cref="ReadLimits.Default"/>.</param>
    /// <exception cref="CpdFileException">There are errors; the exception lists all problems.</exception>
    public static StandardsLibrary FromStream(Stream stream, string name, ReadLimits? limits = null) => TryFromStream(stream, name, limits).Value;

    private static StandardsLibrary? Read(Node root, IndexEditions editions, string name, ReadOnlyMemory<byte> bytes, ProblemList problems)
    {
        if (root is MapNode map && map["editions"] is not null)
            return LibraryIndex.Read(map, editions, problems);
        var dataSet = $"{name} {ContentHash.Of(bytes.Span)[..8]}";
        if (root is MapNode other && other["rows"] is not null)
            return One(CompanionKinds.Crosswalks) is { } crosswalks ? new(dataSet, [], crosswalks) : null;
        if (root is MapNode another && another["language"] is not null)
            return One(CompanionKinds.Translations) is { } translations ? new(dataSet, [], translations: translations) : null;
        if (root is MapNode overlay && overlay["overlay"] is not null)
            return One(CompanionKinds.Overlays) is { } overlays ? new(dataSet, [], overlays: overlays) : null;
        return EditionReader.Read(root, problems) is { } edition && !problems.HasErrors ? new(dataSet, [new EditionEntry(edition)]) : null;

        Companions<T>? One<T>(CompanionKind<T> kind) where T : class, IEquatable<T> =>
            kind.Read(root, problems) is { } value && !problems.HasErrors ? Companions<T>.Of(kind, [value]) : null;
    }
}
