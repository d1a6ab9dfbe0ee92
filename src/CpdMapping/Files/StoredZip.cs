using System.Buffers.Binary;
using System.Text;

namespace CpdMapping.Files;

/// <summary>Writes a ZIP archive that is the same on every machine: files in the order of their names, not compressed, all of one day.</summary>
/// <remarks>The platform's own writer notes the operating system, and what it compresses differs between its versions.</remarks>
internal static class StoredZip
{
    private const uint FileHeader = 0x04034B50, DirectoryHeader = 0x02014B50, End = 0x06054B50;
    private const ushort Version = 20, Utf8Names = 0x0800, FirstDay = 0x0021; // 1 January 1980, the first that the format knows
    private const int LargestFile = 100_000_000, MostFiles = 10_000;

    private static readonly uint[] Crc = [.. Enumerable.Range(0, 256).Select(i =>
    {
        var value = (uint)i;
        for (var bit = 0; bit < 8; bit++)
            value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
        return value;
    })];

    /// <summary>Gives the archive.</summary>
    /// <exception cref="ArgumentException">A name is given twice, or there is more than the plain format can hold.</exception>
    public static byte[] Write(IEnumerable<(string Name, byte[] Content)> files)
    {
        var ordered = files.OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
        if (ordered.Count > MostFiles || ordered.Exists(file => file.Content.Length > LargestFile) || ordered.Sum(file => (long)file.Content.Length) > int.MaxValue / 2)
            throw new ArgumentException("The files are too many or too large for a plain archive.", nameof(files));
        if (ordered.DistinctBy(file => file.Name, StringComparer.Ordinal).Count() != ordered.Count)
            throw new ArgumentException("A name is given twice.", nameof(files));
        using var archive = new MemoryStream();
        using var directory = new MemoryStream();
        foreach (var (name, content) in ordered)
        {
            var start = (uint)archive.Position;
            var utf8 = Encoding.UTF8.GetBytes(name);
            var crc = CrcOf(content);
            Numbers(archive, FileHeader);
            Common(archive, crc, content.Length, utf8.Length);
            archive.Write(utf8);
            archive.Write(content);
            Numbers(directory, DirectoryHeader);
            Shorts(directory, Version);
            Common(directory, crc, content.Length, utf8.Length);
            Shorts(directory, 0, 0, 0); // no comment, one disk, nothing known of the content
            Numbers(directory, 0, start);
            directory.Write(utf8);
        }
        var (place, length) = ((uint)archive.Position, (uint)directory.Length);
        directory.WriteTo(archive);
        Numbers(archive, End);
        Shorts(archive, 0, 0, (ushort)ordered.Count, (ushort)ordered.Count);
        Numbers(archive, length, place);
        Shorts(archive, 0);
        return archive.ToArray();
    }

    private static void Common(Stream stream, uint crc, int length, int name)
    {
        Shorts(stream, Version, Utf8Names, 0, 0, FirstDay);
        Numbers(stream, crc, (uint)length, (uint)length);
        Shorts(stream, (ushort)name, 0);
    }

    private static uint CrcOf(ReadOnlySpan<byte> content)
    {
        var crc = uint.MaxValue;
        foreach (var value in content)
            crc = Crc[(crc ^ value) & 0xFF] ^ (crc >> 8);
        return ~crc;
    }

    private static void Numbers(Stream stream, params ReadOnlySpan<uint> values)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var value in values)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
            stream.Write(bytes);
        }
    }

    private static void Shorts(Stream stream, params ReadOnlySpan<ushort> values)
    {
        Span<byte> bytes = stackalloc byte[2];
        foreach (var value in values)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes, value);
            stream.Write(bytes);
        }
    }
}
