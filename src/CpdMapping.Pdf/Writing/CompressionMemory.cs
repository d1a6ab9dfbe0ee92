using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using CpdMapping.Pdf.Writing.Compression;

namespace CpdMapping.Pdf.Writing;

/// <summary>
/// Remembers the compressed form of what many documents have in common: drawings and cut-down fonts. The bytes of a document are the same
/// with and without it. Safe to share between threads; it forgets all once it holds more than it may.
/// </summary>
internal sealed class CompressionMemory(int capacity = 16 * 1024 * 1024)
{
    private readonly ConcurrentDictionary<(UInt128 High, UInt128 Low), byte[]> _known = new();
    private int _held;

    /// <summary>How many bytes are remembered.</summary>
    public int Held => _held;

    public byte[] Compress(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        (UInt128, UInt128) key = (BinaryPrimitives.ReadUInt128LittleEndian(hash), BinaryPrimitives.ReadUInt128LittleEndian(hash[16..]));
        if (_known.TryGetValue(key, out byte[]? known))
            return known;
        byte[] compressed = Deflater.Compress(content);
        if (_held > capacity - compressed.Length)
        {
            _known.Clear();
            Interlocked.Exchange(ref _held, 0);
        }
        if (compressed.Length <= capacity && _known.TryAdd(key, compressed))
            Interlocked.Add(ref _held, compressed.Length);
        return compressed;
    }
}
