using System.Buffers.Binary;
using CpdMapping.Pdf.Writing.Objects;

namespace CpdMapping.Pdf.Writing.Compression;

/// <summary>Writes bits, the lowest first, after the bytes that a buffer already holds.</summary>
internal struct BitWriter(ByteBuffer target)
{
    private ulong _bits;
    private int _count;

    /// <summary>Writes up to 32 bits.</summary>
    public void Write(uint value, int count)
    {
        _bits |= (ulong)value << _count;
        _count += count;
        if (_count < 32)
            return;
        BinaryPrimitives.WriteUInt32LittleEndian(target.Reserve(4), unchecked((uint)_bits));
        target.Advance(4);
        _bits >>= 32;
        _count -= 32;
    }

    /// <summary>Writes what is left, filled up with zeros to a whole byte.</summary>
    public void Flush()
    {
        while (_count > 0)
        {
            target.Append(unchecked((byte)_bits));
            _bits >>= 8;
            _count -= 8;
        }
        _bits = 0;
        _count = 0;
    }
}
