using System.Security.Cryptography;
using CpdMapping.Pdf.Writing.Compression;

namespace CpdMapping.Pdf.Writing.Objects;

/// <summary>
/// Writes the numbered objects of a file: streams one by one, all others many together in compressed object streams, at the end the
/// table of where they are. Belongs to one thread.
/// </summary>
/// <param name="memory">Remembers what other documents have in common with this one; none is needed.</param>
internal sealed class ObjectWriter(CompressionMemory? memory = null)
{
    private const int ObjectsTogether = 200;

    // The version, and four bytes that tell programs that the file is no text.
    private readonly ByteBuffer _file = new ByteBuffer(32 * 1024).Append("%PDF-1.7\n%"u8).Append([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    private readonly List<Place> _places = [new Place(PlaceKind.Free, 0, 65535)];
    private readonly ByteBuffer _together = new(8 * 1024);
    private readonly ByteBuffer _togetherIndex = new();
    private readonly ByteBuffer _entries = new();
    private readonly ByteBuffer _compressed = new(8 * 1024);
    private readonly Deflater _deflater = Deflater.OfThread;
    private int _togetherNumber;
    private int _togetherCount;

    /// <summary>The number for an object that is written later.</summary>
    public int Reserve()
    {
        _places.Add(default);
        return _places.Count - 1;
    }

    /// <summary>Begins an object that is no stream; what is appended to the buffer until <see cref="End"/> is its value.</summary>
    public ByteBuffer Begin(int number)
    {
        if (_togetherCount == 0)
            _togetherNumber = Reserve();
        _places[number] = new Place(PlaceKind.Together, _togetherNumber, _togetherCount);
        _togetherIndex.Integer(number).Append((byte)' ').Integer(_together.Length).Append((byte)' ');
        _togetherCount++;
        return _together;
    }

    public void End()
    {
        _together.Append((byte)'\n');
        if (_togetherCount == ObjectsTogether)
            WriteTogether();
    }

    /// <summary>The buffer for the entries of the next stream's dictionary, without length and filter.</summary>
    public ByteBuffer StreamEntries()
    {
        _entries.Clear();
        return _entries;
    }

    public void CompressedStream(int number, ReadOnlySpan<byte> content)
    {
        _compressed.Clear();
        _deflater.Compress(content, _compressed);
        _entries.Append("/Filter/FlateDecode"u8);
        Stream(number, _compressed.Written);
    }

    /// <summary>Writes a stream whose content other documents may well have too.</summary>
    public void SharedStream(int number, ReadOnlySpan<byte> content)
    {
        if (memory is null)
        {
            CompressedStream(number, content);
            return;
        }
        _entries.Append("/Filter/FlateDecode"u8);
        Stream(number, memory.Compress(content));
    }

    /// <summary>Writes a stream whose bytes are as its dictionary says.</summary>
    public void Stream(int number, ReadOnlySpan<byte> content)
    {
        _places[number] = new Place(PlaceKind.Offset, _file.Length, 0);
        _file.Integer(number).Append(" 0 obj\n<<"u8).Append(_entries.Written);
        _file.Append("/Length "u8).Integer(content.Length).Append(">>\nstream\n"u8).Append(content).Append("\nendstream\nendobj\n"u8);
    }

    /// <summary>The first half of the SHA-256 of all that is written so far.</summary>
    public byte[] Fingerprint()
    {
        if (_togetherCount > 0)
            WriteTogether();
        return SHA256.HashData(_file.Written)[..16];
    }

    /// <summary>Writes the table of objects and the end of the file.</summary>
    public byte[] Finish(int catalogue, int information, ReadOnlySpan<byte> identifier)
    {
        if (_togetherCount > 0)
            WriteTogether();
        int number = Reserve();
        int start = _file.Length;
        _places[number] = new Place(PlaceKind.Offset, start, 0);
        var table = new ByteBuffer(_places.Count * 7);
        foreach (Place place in _places)
        {
            table.Append((byte)place.Kind);
            for (int shift = 24; shift >= 0; shift -= 8)
                table.Append((byte)((place.First >> shift) & 0xFF));
            table.Append((byte)(place.Second >> 8)).Append((byte)(place.Second & 0xFF));
        }
        StreamEntries().Append("/Type/XRef/Size "u8).Integer(_places.Count).Append("/W[1 4 2]/Root "u8).Reference(catalogue)
            .Append("/Info "u8).Reference(information).Append("/ID["u8).Hex(identifier).Hex(identifier).Append("]"u8);
        CompressedStream(number, table.Written);
        _file.Append("startxref\n"u8).Integer(start).Append("\n%%EOF\n"u8);
        return _file.ToArray();
    }

    private void WriteTogether()
    {
        int first = _togetherIndex.Length;
        StreamEntries().Append("/Type/ObjStm/N "u8).Integer(_togetherCount).Append("/First "u8).Integer(first);
        CompressedStream(_togetherNumber, _togetherIndex.Append(_together.Written).Written);
        _together.Clear();
        _togetherIndex.Clear();
        _togetherCount = 0;
    }
}
