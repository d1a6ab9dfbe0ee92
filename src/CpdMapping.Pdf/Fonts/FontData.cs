using System.Buffers.Binary;
using System.Globalization;

namespace CpdMapping.Pdf.Fonts;

/// <summary>A piece of a font file. Every read is checked: what lies outside is a fault in words.</summary>
internal readonly struct FontData
{
    private readonly byte[] _bytes;
    private readonly int _start;

    public FontData(byte[] bytes, string name)
        : this(bytes, 0, bytes.Length, name)
    {
    }

    private FontData(byte[] bytes, int start, int length, string name)
    {
        _bytes = bytes;
        _start = start;
        Length = length;
        Name = name;
    }

    public int Length { get; }

    /// <summary>What the piece is called in messages, as the tag of a table.</summary>
    public string Name { get; }

    public ReadOnlySpan<byte> Span => _bytes.AsSpan(_start, Length);

    public int U16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(Take(offset, 2));

    public int S16(int offset) => BinaryPrimitives.ReadInt16BigEndian(Take(offset, 2));

    public uint U32(int offset) => BinaryPrimitives.ReadUInt32BigEndian(Take(offset, 4));

    /// <summary>Reads a number where a missing one counts as zero, for tables that are read while text is shaped.</summary>
    public int U16OrZero(int offset) => offset >= 0 && offset < Length - 1 ? BinaryPrimitives.ReadUInt16BigEndian(_bytes.AsSpan(_start + offset)) : 0;

    /// <inheritdoc cref="U16OrZero"/>
    public int S16OrZero(int offset) => offset >= 0 && offset < Length - 1 ? BinaryPrimitives.ReadInt16BigEndian(_bytes.AsSpan(_start + offset)) : 0;

    /// <summary>Reads an offset or a count of four bytes that must fit the piece.</summary>
    public int Bounded32(int offset)
    {
        uint value = U32(offset);
        return value <= (uint)Length ? (int)value : throw Outside(value);
    }

    public string Tag(int offset) => System.Text.Encoding.Latin1.GetString(Take(offset, 4));

    /// <summary>What lies from an offset to the end.</summary>
    public FontData From(int offset) => offset >= 0 && offset <= Length
        ? new FontData(_bytes, _start + offset, Length - offset, Name)
        : throw Outside(offset);

    public FontData Slice(uint offset, uint length, string name) => offset <= (uint)Length && length <= (uint)Length - offset
        ? new FontData(_bytes, _start + (int)offset, (int)length, name)
        : throw new FontFaultException($"The table '{name}' lies outside the font file.");

    public ReadOnlySpan<byte> Take(int offset, int length) => offset >= 0 && offset <= Length && length >= 0 && length <= Length - offset
        ? _bytes.AsSpan(_start + offset, length)
        : throw Outside(offset);

    private FontFaultException Outside(long offset) =>
        new($"The table '{Name}' is cut short: byte {offset.ToString(CultureInfo.InvariantCulture)} is asked for and it has "
            + $"{Length.ToString(CultureInfo.InvariantCulture)}.");
}
