using System.Text;
using CpdMapping.Files;

namespace CpdMapping.Auditing;

public sealed partial class Scheme
{
    /// <summary>Reads a scheme file, in YAML or JSON.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">How much is read; the default is <see cref="ReadLimits.Default"/>.</param>
    /// <exception cref="CpdFileException">There are errors; the exception lists all problems.</exception>
    public static Scheme Load(string path, ReadLimits? limits = null) => TryLoad(path, limits).Value;

    /// <summary>Reads a scheme file, in YAML or JSON, or says what is wrong with it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">How much is read; the default is <see cref="ReadLimits.Default"/>.</param>
    public static ParseResult<Scheme> TryLoad(string path, ReadLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        limits ??= ReadLimits.Default;
        var problems = new ProblemList(limits.MaxProblems);
        return Read(FileBytes.Of(path, limits, problems), path, limits, problems);
    }

    /// <summary>Reads a scheme from a stream, in YAML or JSON, or says what is wrong with it.</summary>
    /// <param name="stream">The stream; it is read to its end and stays open.</param>
    /// <param name="name">What to call it in problems, such as the file's name.</param>
    /// <param name="limits">How much is read; the default is <see cref="ReadLimits.Default"/>.</param>
    public static ParseResult<Scheme> TryFromStream(Stream stream, string name, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        limits ??= ReadLimits.Default;
        var problems = new ProblemList(limits.MaxProblems);
        return Read(FileBytes.Of(name, stream, limits, problems), name, limits, problems);
    }

    private static ParseResult<Scheme> Read(ReadOnlyMemory<byte>? bytes, string name, ReadLimits limits, ProblemList problems)
    {
        if (bytes is not { } content || NodeReader.Parse(name, content, limits, problems) is not { } root)
            return problems.ToResult<Scheme>(null);
        // What was read is valid UTF-8, or there was no tree.
        return problems.ToResult(SchemeReader.Read(root, Encoding.UTF8.GetString(content.Span).TrimStart('\uFEFF').ReplaceLineEndings("\n"), problems));
    }
}
