using System.Buffers.Binary;
using System.Text;

namespace CpdMapping.Pdf.Tests.Fonts;

/// <summary>Reads a TrueType file back, by code that shares nothing with what wrote it.</summary>
internal sealed class SubsetReader
{
    private readonly byte[] _file;

    public SubsetReader(byte[] file)
    {
        _file = file;
        Assert.Equal(0x00010000u, U32(0));
        string previous = "";
        for (int i = 0; i < U16(4); i++)
        {
            int record = 12 + (16 * i);
            string tag = Encoding.ASCII.GetString(file, record, 4);
            Assert.True(string.CompareOrdinal(previous, tag) < 0, "The tables are in the order of their tags.");
            previous = tag;
            (int offset, int length) = ((int)U32(record + 8), (int)U32(record + 12));
            Assert.Equal(0, offset % 4);
            Tables.Add(tag, file[offset..(offset + length)]);
            Checksums.Add(tag, U32(record + 4));
        }
    }

    public Dictionary<string, byte[]> Tables { get; } = [];

    public Dictionary<string, uint> Checksums { get; } = [];

    public int GlyphCount => At(Tables["maxp"], 4);

    public int AdvanceOf(int glyph) => At(Tables["hmtx"], glyph * 4);

    public byte[] Outline(int glyph)
    {
        bool longOffsets = At(Tables["head"], 50) == 1;
        byte[] loca = Tables["loca"];
        int Offset(int i) => longOffsets ? (int)BinaryPrimitives.ReadUInt32BigEndian(loca.AsSpan(i * 4)) : At(loca, i * 2) * 2;
        return Tables["glyf"][Offset(glyph)..Offset(glyph + 1)];
    }

    /// <summary>The glyphs that a composite is made of; none for a simple outline.</summary>
    public List<int> Components(int glyph)
    {
        byte[] outline = Outline(glyph);
        var components = new List<int>();
        if (outline.Length == 0 || At(outline, 0) < 0x8000)
            return components;
        for (int place = 10; ;)
        {
            int flags = At(outline, place);
            components.Add(At(outline, place + 2));
            place += 4 + (2 * ((flags & 1) + 1));
            if ((flags & 8) != 0)
                place += 2;
            if ((flags & 0x40) != 0)
                place += 4;
            if ((flags & 0x80) != 0)
                place += 8;
            if ((flags & 0x20) == 0)
                return components;
        }
    }

    public static uint Sum(ReadOnlySpan<byte> bytes)
    {
        ulong sum = 0;
        for (int i = 0; i < bytes.Length; i++)
            sum += (ulong)bytes[i] << (8 * (3 - (i % 4)));
        return (uint)(sum & 0xFFFFFFFF);
    }

    public uint WholeSum() => Sum(_file);

    private static int At(byte[] table, int place) => BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(place));

    private int U16(int place) => BinaryPrimitives.ReadUInt16BigEndian(_file.AsSpan(place));

    private uint U32(int place) => BinaryPrimitives.ReadUInt32BigEndian(_file.AsSpan(place));
}
