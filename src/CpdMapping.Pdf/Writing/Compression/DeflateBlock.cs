using CpdMapping.Pdf.Writing.Objects;

namespace CpdMapping.Pdf.Writing.Compression;

/// <summary>Collects literals and repeats, and writes them in the shortest of the three forms of a block.</summary>
internal sealed class DeflateBlock
{
    private const int Capacity = 1 << 14;
    private const int CodeLengthLimit = 7;

    private readonly int[] _symbols = new int[Capacity];
    private readonly int[] _literals = new int[DeflateSymbols.LiteralCount];
    private readonly int[] _distances = new int[DeflateSymbols.DistanceCount];
    private readonly int[] _lengthUses = new int[19];
    private readonly PrefixCode _literalCode = new(DeflateSymbols.LiteralCount, 15);
    private readonly PrefixCode _distanceCode = new(DeflateSymbols.DistanceCount, 15);
    private readonly PrefixCode _lengthCode = new(19, CodeLengthLimit);
    private readonly byte[] _runs = new byte[(DeflateSymbols.LiteralCount + DeflateSymbols.DistanceCount) * 2];
    private int _count;
    private int _runCount;

    public bool IsFull => _count == Capacity;

    private static ReadOnlySpan<byte> LengthOrder => [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    public void Literal(byte value)
    {
        _symbols[_count++] = value;
        _literals[value]++;
    }

    public void Match(int length, int distance)
    {
        // A length in the upper half tells a repeat from a literal; the farthest distance just fits below it.
        _symbols[_count++] = (length << 16) | (distance - 1);
        _literals[DeflateSymbols.FirstLength + DeflateSymbols.LengthCode(length)]++;
        _distances[DeflateSymbols.DistanceCode(distance)]++;
    }

    /// <summary>Writes the block, which stands for the given bytes, and empties it.</summary>
    public void Write(ref BitWriter bits, ByteBuffer target, ReadOnlySpan<byte> source, bool isLast)
    {
        _literals[DeflateSymbols.EndOfBlock]++;
        _literalCode.Make(_literals);
        _distanceCode.Make(_distances);
        int literalCount = Used(_literalCode.Lengths, DeflateSymbols.FirstLength);
        int distanceCount = Used(_distanceCode.Lengths, 1);
        DescribeLengths(literalCount, distanceCount);
        int lengthCount = LengthOrder.Length;
        while (lengthCount > 4 && _lengthCode.Lengths[LengthOrder[lengthCount - 1]] == 0)
            lengthCount--;

        long extra = ExtraBits();
        long own = 14 + (3 * lengthCount) + DescriptionBits() + Bits(_literals, _literalCode.Lengths) + Bits(_distances, _distanceCode.Lengths) + extra;
        long usual = Bits(_literals, FixedCode.LiteralLengths) + Bits(_distances, FixedCode.DistanceLengths) + extra;
        long stored = (source.Length + (5L * ((source.Length / StoredBlock.Longest) + 1))) * 8;
        if (stored <= Math.Min(own, usual))
        {
            StoredBlock.Write(ref bits, target, source, isLast);
        }
        else
        {
            bits.Write(isLast ? 1u : 0u, 1);
            bits.Write(own < usual ? 2u : 1u, 2);
            if (own < usual)
            {
                WriteDescription(ref bits, literalCount, distanceCount, lengthCount);
                WriteSymbols(ref bits, _literalCode.Codes, _literalCode.Lengths, _distanceCode.Codes, _distanceCode.Lengths);
            }
            else
            {
                WriteSymbols(ref bits, FixedCode.Literals, FixedCode.LiteralLengths, FixedCode.Distances, FixedCode.DistanceLengths);
            }
        }
        Clear();
    }

    public void Clear()
    {
        Array.Clear(_literals);
        Array.Clear(_distances);
        _count = 0;
    }

    private static int Used(ReadOnlySpan<byte> lengths, int least)
    {
        int count = lengths.Length;
        while (count > least && lengths[count - 1] == 0)
            count--;
        return count;
    }

    private static long Bits(ReadOnlySpan<int> frequencies, ReadOnlySpan<byte> lengths)
    {
        long bits = 0;
        for (int i = 0; i < frequencies.Length; i++)
            bits += (long)frequencies[i] * lengths[i];
        return bits;
    }

    private long ExtraBits()
    {
        long bits = 0;
        for (int code = 8; code < DeflateSymbols.LengthBits.Length; code++)
            bits += (long)_literals[DeflateSymbols.FirstLength + code] * DeflateSymbols.LengthBits[code];
        for (int code = 4; code < DeflateSymbols.DistanceCount; code++)
            bits += (long)_distances[code] * DeflateSymbols.DistanceBits[code];
        return bits;
    }

    // The lengths of both codes in one row, runs of equal ones shortened: a symbol and what follows it.
    private void DescribeLengths(int literalCount, int distanceCount)
    {
        Array.Clear(_lengthUses);
        _runCount = 0;
        Span<byte> row = stackalloc byte[DeflateSymbols.LiteralCount + DeflateSymbols.DistanceCount];
        _literalCode.Lengths[..literalCount].CopyTo(row);
        _distanceCode.Lengths[..distanceCount].CopyTo(row[literalCount..]);
        row = row[..(literalCount + distanceCount)];
        while (!row.IsEmpty)
        {
            byte length = row[0];
            int run = row.IndexOfAnyExcept(length);
            if (run < 0)
                run = row.Length;
            row = row[run..];
            if (length != 0)
            {
                Describe(length, 0);
                run--;
            }
            while (run >= 3)
            {
                int part = Math.Min(run, length != 0 ? 6 : 138);
                Describe(length != 0 ? 16 : part < 11 ? 17 : 18, part < 11 ? part - 3 : part - 11);
                run -= part;
            }
            for (; run > 0; run--)
                Describe(length, 0);
        }
        _lengthCode.Make(_lengthUses);
    }

    private void Describe(int symbol, int following)
    {
        _runs[_runCount++] = (byte)symbol;
        _runs[_runCount++] = (byte)following;
        _lengthUses[symbol]++;
    }

    private static int FollowingBits(int symbol) => symbol switch
    {
        16 => 2,
        17 => 3,
        18 => 7,
        _ => 0,
    };

    private long DescriptionBits() =>
        Bits(_lengthUses, _lengthCode.Lengths) + (2L * _lengthUses[16]) + (3L * _lengthUses[17]) + (7L * _lengthUses[18]);

    private void WriteDescription(ref BitWriter bits, int literalCount, int distanceCount, int lengthCount)
    {
        bits.Write((uint)(literalCount - 257), 5);
        bits.Write((uint)(distanceCount - 1), 5);
        bits.Write((uint)(lengthCount - 4), 4);
        foreach (byte symbol in LengthOrder[..lengthCount])
            bits.Write(_lengthCode.Lengths[symbol], 3);
        for (int i = 0; i < _runCount; i += 2)
        {
            bits.Write(_lengthCode.Codes[_runs[i]], _lengthCode.Lengths[_runs[i]]);
            bits.Write(_runs[i + 1], FollowingBits(_runs[i]));
        }
    }

    private void WriteSymbols(
        ref BitWriter bits, ReadOnlySpan<ushort> literals, ReadOnlySpan<byte> literalLengths, ReadOnlySpan<ushort> distances, ReadOnlySpan<byte> distanceLengths)
    {
        foreach (int symbol in _symbols.AsSpan(0, _count))
        {
            int length = symbol >> 16;
            if (length == 0)
            {
                bits.Write(literals[symbol], literalLengths[symbol]);
                continue;
            }
            int code = DeflateSymbols.LengthCode(length);
            bits.Write(literals[DeflateSymbols.FirstLength + code], literalLengths[DeflateSymbols.FirstLength + code]);
            bits.Write((uint)(length - DeflateSymbols.LengthBases[code]), DeflateSymbols.LengthBits[code]);
            int distance = (symbol & 0xFFFF) + 1;
            code = DeflateSymbols.DistanceCode(distance);
            bits.Write(distances[code], distanceLengths[code]);
            bits.Write((uint)(distance - DeflateSymbols.DistanceBases[code]), DeflateSymbols.DistanceBits[code]);
        }
        bits.Write(literals[DeflateSymbols.EndOfBlock], literalLengths[DeflateSymbols.EndOfBlock]);
    }
}
