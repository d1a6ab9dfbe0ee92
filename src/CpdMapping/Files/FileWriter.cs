using System.Globalization;

namespace CpdMapping.Files;

/// <summary>Writes files so that a reader finds the old file or the new one, never half of one.</summary>
internal static class FileWriter
{
    /// <summary>Writes one file as UTF-8 without a byte order mark; makes its folder if need be.</summary>
    /// <exception cref="CpdFileException">It cannot be written; an older file there is as it was.</exception>
    public static void Write(string path, string text) => Write([new OutputFile(path, text)], CreateNew);

    /// <summary>Writes one file of bytes; makes its folder if need be.</summary>
    /// <exception cref="CpdFileException">It cannot be written; an older file there is as it was.</exception>
    public static void Write(string path, byte[] content) => Write([new OutputFile(path, Sequence.Create<byte>(content))], CreateNew);

    /// <summary>Writes several files into a folder: all of them beside their targets first, and then each takes its place.</summary>
    /// <remarks>A full disk or a missing right shows before the first file changes.</remarks>
    /// <exception cref="ArgumentException">A name leads out of the folder, or two names are the same on some systems.</exception>
    /// <exception cref="CpdFileException">The files cannot be written.</exception>
    public static void WriteAll(string folder, IReadOnlyList<OutputFile> files) => WriteAll(folder, files, CreateNew);

    /// <summary>As the other, with a way of making new files, which must refuse one that is there.</summary>
    internal static void WriteAll(string folder, IReadOnlyList<OutputFile> files, Func<string, Stream> create)
    {
        var names = files.Select(file => file.Name).ToList();
        var distinct = FileName.Distinct(names);
        for (var i = 0; i < names.Count; i++)
            if (distinct[i] != names[i])
                throw new ArgumentException($"The name '{names[i]}' is given twice.", nameof(files));
        Write([.. files.Select(file => file with { Name = FileName.Inside(folder, file.Name) })], create);
    }

    // Here a file's name is its whole path.
    private static void Write(IReadOnlyList<OutputFile> files, Func<string, Stream> create)
    {
        var waiting = new Queue<(string Temporary, string Target)>();
        var current = "";
        try
        {
            foreach (var (path, content) in files)
            {
                current = path;
                CheckTarget(path);
                WriteBeside(path, content, create, waiting);
            }
            while (waiting.TryPeek(out var next))
            {
                current = next.Target;
                File.Move(next.Temporary, next.Target, overwrite: true);
                waiting.Dequeue();
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or System.Security.SecurityException)
        {
            throw Failure(current, e);
        }
        finally
        {
            foreach (var (temporary, _) in waiting)
                Discard(temporary);
        }
    }

    private static void WriteBeside(string path, Sequence<byte> content, Func<string, Stream> create, Queue<(string Temporary, string Target)> waiting)
    {
        var full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full) ?? full);
        var temporary = NewName(full);
        using var stream = create(temporary);
        waiting.Enqueue((temporary, full));
        stream.Write(content.AsSpan());
        stream.Flush();
        if (stream is FileStream file)
            file.Flush(flushToDisk: true);
    }

    private static string NewName(string full)
    {
        for (var number = 1; ; number++)
        {
            var candidate = string.Create(CultureInfo.InvariantCulture, $"{full}.{number}.tmp");
            if (!Path.Exists(candidate))
                return candidate;
        }
    }

    // The old target of a link would stay as it is and the link be lost, or a file elsewhere be changed: neither is what was asked for.
    private static void CheckTarget(string path)
    {
        if (Directory.Exists(path))
            throw new IOException("there is a folder of that name");
        if (new FileInfo(path).LinkTarget is not null)
            throw new IOException("there is a symbolic link of that name");
    }

    private static FileStream CreateNew(string path) => new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);

    private static void Discard(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The failure that led here is the one to tell; a leftover ends in .tmp and hinders nothing.
        }
    }

    private static CpdFileException Failure(string path, Exception cause)
    {
        var reason = cause is UnauthorizedAccessException ? "writing there is not allowed" : cause.Message.TrimEnd('.');
        var problem = new Problem(
            FileCodes.CannotWrite,
            ProblemSeverity.Error,
            new Place(path, 0, 0),
            $"The file cannot be written: {reason}.",
            "",
            "Nothing was changed there; mend the cause and write again.");
        return new CpdFileException([problem], cause);
    }
}
