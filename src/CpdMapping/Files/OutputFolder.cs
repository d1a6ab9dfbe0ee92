namespace CpdMapping.Files;

/// <summary>Writes sets of files so that a reader finds the old set or whole new files, never half of one.</summary>
/// <remarks>Its members keep no state; each may be called from any thread, but not for the same folder at once.</remarks>
public static class OutputFolder
{
    /// <summary>Writes files into a folder; makes the folder if need be.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="files">The files; each name once.</param>
    /// <remarks>All files are written beside their targets first; then each takes its place. A full disk or a missing right shows before the first file changes.</remarks>
    /// <exception cref="ArgumentException">A name leads out of the folder, or two names are the same on some systems.</exception>
    /// <exception cref="CpdFileException">The files cannot be written: no space, no right, a symbolic link of that name.</exception>
    public static void Write(string folder, IEnumerable<OutputFile> files)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(files);
        FileWriter.WriteAll(folder, [.. files]);
    }

    /// <summary>Makes file names of data that other people wrote: safe on every system, without an extension, and each different from the others.</summary>
    /// <param name="names">The data, such as learners' names.</param>
    /// <returns>A name for each, in order. Letters and digits of every script are kept; all else becomes one hyphen; equal names are told apart by a number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> is null.</exception>
    public static Sequence<string> SafeNames(IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return FileName.Distinct(names.Select(n => FileName.From(n))).ToSequence();
    }
}
