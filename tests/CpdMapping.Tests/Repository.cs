namespace CpdMapping.Tests;

/// <summary>Where the repository's files are while tests run.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution. Found by walking up from the test's own folder, since built paths are mapped away in CI.</summary>
    public static string Root { get; } = FindRoot();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string Read(params string[] parts) => File.ReadAllText(PathOf(parts)).ReplaceLineEndings("\n");

    /// <summary>Source files below a folder, as paths from the root with forward slashes, in ordinal order.</summary>
    public static IEnumerable<string> Sources(string folder) => Directory
        .EnumerateFiles(PathOf(folder), "*.cs", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CpdMapping.sln")))
                return folder.FullName;
        }
        throw new InvalidOperationException("The tests must run inside the repository: no CpdMapping.sln above " + AppContext.BaseDirectory);
    }
}
