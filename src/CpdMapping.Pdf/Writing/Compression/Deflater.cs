using System.Buffers.Binary;
using System.Numerics;
using CpdMapping.Pdf.Writing.Objects;

namespace CpdMapping.Pdf.Writing.Compression;

/// <summary>
/// Compresses bytes into the zlib format (RFC 1950, RFC 1951). The platform's own compressor may give other bytes in its next version or
/// on another processor; this one never does. Belongs to one thread.
/// </summary>
internal sealed class Deflater
{
    private const int ChainLimit = 24;
    private const int GoodMatch = 32;
    private const int MostHashBits = 15;
    private const int WindowMask = DeflateSymbols.FarthestMatch - 1;

    // A repeat of three bytes from far away takes more room than the bytes.
    private const int FarthestShortMatch = 4096;

    private readonly int[] _newest = new int[1 << MostHashBits];
    private readonly int[] _earlier = new int[DeflateSymbols.FarthestMatch];
    private readonly DeflateBlock _block = new();
    private int _hashShift;

    [ThreadStatic]
    private static Deflater? t_ofThread;

    private Deflater()
    {
    }

    /// <summary>The one of this thread: its room is large, and nothing of one stream is left for the next.</summary>
    public static Deflater OfThread => t_ofThread ??= new Deflater();

    public static byte[] Compress(ReadOnlySpan<byte> source)
    {
        var target = new ByteBuffer((source.Length / 2) + 64);
        OfThread.Compress(source, target);
        return target.ToArray();
    }

    /// <summary>Writes the compressed bytes behind what the target holds.</summary>
    public void Compress(ReadOnlySpan<byte> source, ByteBuffer target)
    {
        // The window of 32 KB, the usual effort; the two bytes are a multiple of 31.
        target.Append(0x78);
        target.Append(0x9C);
        var bits = new BitWriter(target);
        WriteBlocks(source, target, ref bits);
        bits.Flush();
        BinaryPrimitives.WriteUInt32BigEndian(target.Reserve(4), Adler32.Of(source));
        target.Advance(4);
    }

    private void WriteBlocks(ReadOnlySpan<byte> source, ByteBuffer target, ref BitWriter bits)
    {
        int hashBits = Math.Clamp(BitOperations.Log2((uint)source.Length | 1) + 1, 8, MostHashBits);
        _hashShift = 32 - hashBits;
        _newest.AsSpan(0, 1 << hashBits).Fill(-1);

        int blockStart = 0;
        int position = 0;
        int hashed = 0;
        while (position < source.Length)
        {
            if (_block.IsFull)
            {
                _block.Write(ref bits, target, source[blockStart..position], isLast: false);
                blockStart = position;
            }
            int length = Longest(source, position, 2, ref hashed, out int distance);
            if (length < DeflateSymbols.ShortestMatch)
            {
                _block.Literal(source[position++]);
                continue;
            }
            // One byte alone may be worth more if a longer repeat starts behind it.
            while (length < GoodMatch && position + 1 < source.Length && !_block.IsFull)
            {
                int later = Longest(source, position + 1, length, ref hashed, out int laterDistance);
                if (later <= length)
                    break;
                _block.Literal(source[position++]);
                length = later;
                distance = laterDistance;
            }
            if (_block.IsFull)
            {
                _block.Write(ref bits, target, source[blockStart..position], isLast: false);
                blockStart = position;
            }
            _block.Match(length, distance);
            position += length;
        }
        _block.Write(ref bits, target, source[blockStart..], isLast: true);
    }

    // The longest earlier repeat of what stands at the position, if it is longer than the one that is known.
    private int Longest(ReadOnlySpan<byte> source, int position, int known, ref int hashed, out int distance)
    {
        distance = 0;
        if (source.Length - position < 4)
            return 0;
        unchecked
        {
            for (; hashed < position; hashed++)
            {
                uint passed = Hash(source, hashed);
                _earlier[hashed & WindowMask] = _newest[passed];
                _newest[passed] = hashed;
            }
            int candidate = _newest[Hash(source, position)];
            int oldest = Math.Max(0, position - DeflateSymbols.FarthestMatch + 1);
            ReadOnlySpan<byte> wanted = source.Slice(position, Math.Min(DeflateSymbols.LongestMatch, source.Length - position));
            int best = known;
            for (int tries = ChainLimit; candidate >= oldest && tries > 0; tries--)
            {
                if (best < wanted.Length && source[candidate + best] == wanted[best])
                {
                    int length = wanted.CommonPrefixLength(source.Slice(candidate, wanted.Length));
                    if (length > best && (length > DeflateSymbols.ShortestMatch || position - candidate <= FarthestShortMatch))
                    {
                        best = length;
                        distance = position - candidate;
                        if (length == wanted.Length)
                            break;
                    }
                }
                candidate = _earlier[candidate & WindowMask];
            }
            return distance == 0 ? 0 : best;
        }
    }

    private uint Hash(ReadOnlySpan<byte> source, int position) =>
        unchecked(((BinaryPrimitives.ReadUInt32LittleEndian(source[position..]) << 8) * 0x9E3779B1) >> _hashShift);
}
