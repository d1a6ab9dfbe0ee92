using System.Globalization;

namespace CpdMapping.Files;

/// <summary>Brings files' bytes into memory, never more than the limit; one after the other into the same room.</summary>
internal sealed class FileBytes
{
    private const int ChunkBytes = 64 * 1024;

    private byte[] room = [];

    /// <summary>Reads a file; reports why it cannot be read and gives null.</summary>
    public static ReadOnlyMemory<byte>? Of(string path, ReadLimits limits, ProblemList problems) => new FileBytes().Next(path, limits, problems);

    /// <summary>Reads a stream. Its length only says how much room to make at first, since some streams have none and some lie.</summary>
    public static ReadOnlyMemory<byte>? Of(string name, Stream stream, ReadLimits limits, ProblemList problems) => new FileBytes().Next(name, stream, limits, problems);

    /// <summary>Reads a file as <see cref="Of(string, ReadLimits, ProblemList)"/> does. The bytes stand until the next file is read.</summary>
    public ReadOnlyMemory<byte>? Next(string path, ReadLimits limits, ProblemList problems)
    {
        try
        {
            if (Directory.Exists(path))
                return CannotRead(path, "This is a folder.", "A file was expected.", problems);
            var file = new FileInfo(path);
            if (!file.Exists)
                return CannotRead(path, "There is no such file.", "", problems);
            if (file.Length > limits.MaxBytes)
            {
                TooLarge(path, limits, problems);
                return null;
            }
            if (file.Length == 0 && !IsDevice(file.FullName))
                return ReadOnlyMemory<byte>.Empty;
            using var stream = file.OpenRead();
            return Next(path, stream, limits, problems);
        }
        catch (UnauthorizedAccessException)
        {
            return CannotRead(path, "Reading this file is not allowed.", "", problems);
        }
        catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException or System.Security.SecurityException)
        {
            return CannotRead(path, $"The file cannot be read: {e.Message.TrimEnd('.')}.", "", problems);
        }
    }

    private ReadOnlyMemory<byte>? Next(string name, Stream stream, ReadLimits limits, ProblemList problems)
    {
        var most = Math.Min(limits.MaxBytes, Array.MaxLength - 1);
        var expected = (int)Math.Min(Math.Max(stream.CanSeek ? stream.Length - stream.Position : 0, ChunkBytes), most) + 1;
        if (room.Length < expected)
            room = new byte[expected];
        var length = 0;
        try
        {
            for (int read; (read = stream.Read(room, length, room.Length - length)) > 0;)
            {
                length += read;
                if (length > most)
                {
                    TooLarge(name, limits, problems);
                    return null;
                }
                if (length == room.Length)
                    Array.Resize(ref room, (int)Math.Min(2L * length, most + 1));
            }
        }
        catch (IOException e)
        {
            return CannotRead(name, $"The file cannot be read: {e.Message.TrimEnd('.')}.", "", problems);
        }
        return room.AsMemory(0, length);
    }

    /// <summary>Reports a file over the limit.</summary>
    public static Node? TooLarge(string name, ReadLimits limits, ProblemList problems)
    {
        problems.Error(
            FileCodes.TooLarge,
            new Place(name, 0, 0),
            string.Create(CultureInfo.InvariantCulture, $"The file is larger than {limits.MaxBytes} bytes."),
            string.Create(CultureInfo.InvariantCulture, $"At most {limits.MaxBytes} bytes were expected (limit MaxBytes)."),
            "Split it, or raise the limit.");
        return null;
    }

    // A pipe or a device has no length either, and opening one in a stranger's folder could wait for ever. What a person or a shell hands over stands here.
    private static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal);

    private static ReadOnlyMemory<byte>? CannotRead(string path, string found, string expected, ProblemList problems)
    {
        problems.Error(FileCodes.CannotRead, new Place(path, 0, 0), found, expected);
        return null;
    }
}
