using System.Buffers.Text;

namespace CpdMapping.Pdf.Writing.Objects;

/// <summary>Bytes that grow at the end, with what the syntax of PDF needs. Belongs to one thread.</summary>
internal sealed class ByteBuffer(int capacity = 256)
{
    // Larger numbers mean nothing on a page, and readers may refuse them.
    private const double Largest = 1_000_000;

    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public byte[] ToArray() => Written.ToArray();

    public void Clear() => Length = 0;

    /// <summary>Room for so many bytes; <see cref="Advance"/> says how many were used.</summary>
    public Span<byte> Reserve(int count)
    {
        if (_bytes.Length - Length < count)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
        return _bytes.AsSpan(Length);
    }

    public void Advance(int count) => Length += count;

    public ByteBuffer Append(byte value)
    {
        if (Length == _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(16, _bytes.Length * 2));
        _bytes[Length++] = value;
        return this;
    }

    public ByteBuffer Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        Length += bytes.Length;
        return this;
    }

    public ByteBuffer Integer(long value)
    {
        Utf8Formatter.TryFormat(value, Reserve(20), out int written);
        Length += written;
        return this;
    }

    /// <summary>A number with three decimals at most. What is no number is written as nought, what is too large as the largest.</summary>
    public ByteBuffer Number(double value)
    {
        double held = double.IsNaN(value) ? 0 : Math.Clamp(value, -Largest, Largest) * 1000;
        return Thousandths((long)(held < 0 ? held - 0.5 : held + 0.5));
    }

    /// <summary>A number given in thousandths.</summary>
    public ByteBuffer Thousandths(long value)
    {
        Span<byte> room = Reserve(24);
        int place = 0;
        if (value < 0)
        {
            room[place++] = (byte)'-';
            value = -value;
        }
        (long whole, long part) = Math.DivRem(value, 1000);
        if (whole < 10)
        {
            room[place++] = (byte)('0' + whole);
        }
        else
        {
            Utf8Formatter.TryFormat(whole, room[place..], out int written);
            place += written;
        }
        if (part != 0)
        {
            room[place++] = (byte)'.';
            room[place++] = (byte)('0' + (part / 100));
            if (part % 100 != 0)
            {
                room[place++] = (byte)('0' + (part / 10 % 10));
                if (part % 10 != 0)
                    room[place++] = (byte)('0' + (part % 10));
            }
        }
        Length += place;
        return this;
    }

    /// <summary>The four hexadecimal digits of a number below 65536.</summary>
    public ByteBuffer Hex4(int value)
    {
        Span<byte> room = Reserve(4);
        for (int i = 0; i < 4; i++)
            room[i] = "0123456789ABCDEF"u8[(value >> (12 - (4 * i))) & 15];
        Length += 4;
        return this;
    }

    /// <summary>A reference to another object.</summary>
    public ByteBuffer Reference(int number) => Integer(number).Append(" 0 R"u8);
}
