using CpdMapping.Files;

namespace CpdMapping.Auditing;

public sealed partial class SchemeBook
{
    private const string ShippedFolder = "standards/schemes/";

    /// <summary>Reads the scheme files of a folder.</summary>
    /// <param name="path">The folder; where it has a folder <c>schemes</c>, that one is read. Each file stands as <c>scheme/version.yaml</c>, at any depth.</param>
    /// <param name="limits">How much is read from one file; the default is <see cref="ReadLimits.Default"/>.</param>
    /// <exception cref="CpdFileException">There are errors; the exception lists all problems of all files.</exception>
    public static SchemeBook FromDirectory(string path, ReadLimits? limits = null) => TryFromDirectory(path, limits).Value;

    /// <summary>Reads the scheme files of a folder, or says what is wrong with them.</summary>
    /// <param name="path">The folder, as for <see cref="FromDirectory"/>.</param>
    /// <param name="limits">How much is read from one file; the default is <see cref="ReadLimits.Default"/>.</param>
    /// <returns>The book, or all problems of all files in the order of their paths. Symbolic links are not followed.</returns>
    public static ParseResult<SchemeBook> TryFromDirectory(string path, ReadLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var (schemes, problems) = SchemeFolder.Read(path, limits ?? ReadLimits.Default);
        return new(new SchemeBook(schemes), problems);
    }

    private static SchemeBook ReadShipped()
    {
        var assembly = typeof(SchemeBook).Assembly;
        var names = assembly.GetManifestResourceNames().Where(n => n.StartsWith(ShippedFolder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        return new(names.Select(name =>
        {
            using var stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The assembly holds no '{name}'.");
            return Scheme.TryFromStream(stream, name).Value;
        }));
    }
}
