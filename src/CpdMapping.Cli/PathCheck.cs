using System.Buffers;
using System.CommandLine.Parsing;
using System.Text;

namespace CpdMapping.Cli;

/// <summary>Looks at the paths on a command line before anything is done, so that a wrong one is told in one sentence.</summary>
internal static class PathCheck
{
    private const int MostCharacters = 100;

    private static readonly SearchValues<char> NotEverywhere = SearchValues.Create(":\\*?\"<>|");

    public static void IsFile(SymbolResult result) => Check(result, path =>
        Directory.Exists(path) ? "{0} is a folder; a file is needed here." :
        File.Exists(path) ? null : "There is no file {0}.");

    public static void IsFolder(SymbolResult result) => Check(result, path =>
        File.Exists(path) ? "{0} is a file; a folder is needed here." :
        Directory.Exists(path) ? null : "There is no folder {0}.");

    public static void IsThere(SymbolResult result) => Check(result, path =>
        Path.Exists(path) ? null : "There is no file or folder {0}.");

    /// <summary>A folder to write into need not be there yet, but it must be possible to make it.</summary>
    public static void CanBeFolder(SymbolResult result) => Check(result, path =>
        NearestThere(path) is { } above && File.Exists(above) ? $"{Shown(above)} is a file, so nothing can be written into a folder of that name." : null);

    /// <summary>A file to write must not be there yet, and its name must be one that every system takes.</summary>
    public static void CanBeNewFile(SymbolResult result) => Check(result, path =>
        Directory.Exists(path) || path.EndsWith('/') ? "{0} is a folder; name a file in it." :
        new FileInfo(path) is { Exists: false, LinkTarget: null } ? WrongName(path) : "There is a file {0} already. Name another one, or move it away.");

    /// <summary>A file to write that may be there already.</summary>
    public static void CanBeFile(SymbolResult result) => Check(result, path =>
        Directory.Exists(path) || path.EndsWith('/') ? "{0} is a folder; name a file in it." : WrongName(path));

    /// <summary>A path as it may stand in a message: in quotes, not too long, nothing hidden.</summary>
    public static string Shown(string path)
    {
        var shown = new StringBuilder("'");
        foreach (var rune in path.EnumerateRunes().Take(MostCharacters))
            shown.Append(Rune.IsControl(rune) ? Rune.ReplacementChar : rune);
        return shown.Append(path.Length > MostCharacters ? "…'" : "'").ToString();
    }

    private static void Check(SymbolResult result, Func<string, string?> fault)
    {
        foreach (var path in result.Tokens.Select(token => token.Value))
        {
            var found =
                path.Length == 0 ? "A path is empty." :
                path.Contains('\0', StringComparison.Ordinal) ? "The path {0} has a NUL character, which no system allows." :
                fault(path);
            if (found is not null)
                result.AddError(found.Replace("{0}", Shown(path), StringComparison.Ordinal));
        }
    }

    private static string? NearestThere(string path)
    {
        for (var folder = path; !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
            if (Path.Exists(folder))
                return folder;
        return null;
    }

    private static string? WrongName(string path)
    {
        var name = Path.GetFileName(path);
        return name is "." or ".." || name.AsSpan().ContainsAny(NotEverywhere)
            ? "The name of {0} is not one that every system takes. Use letters, digits, full stops and hyphens."
            : null;
    }
}
