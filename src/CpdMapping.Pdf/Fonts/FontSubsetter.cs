using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;

namespace CpdMapping.Pdf.Fonts;

/// <summary>Makes a TrueType file of some glyphs of a font: what a PDF needs and no more.</summary>
internal sealed class FontSubsetter(FontTables tables, GlyphOutlines outlines, GlyphMetrics metrics)
{
    private const int TableRecordLength = 16;
    private const int HeaderLength = 12;
    private const uint ChecksumOfAFont = 0xB1B0AFBA;

    /// <summary>The file in which the glyph at each place of the list has that place as its number; the components of composites follow.</summary>
    public byte[] Make(IReadOnlyList<int> glyphs)
    {
        List<int> all = WithComponents(glyphs, out Dictionary<int, int> numbers);
        (byte[] glyf, byte[] loca, bool longOffsets) = Outlines(all, numbers);

        byte[] head = Copy("head");
        head.AsSpan(8, 4).Clear();
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), (short)(longOffsets ? 1 : 0));
        byte[] hhea = Copy("hhea");
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)all.Count);
        byte[] maxp = Copy("maxp");
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)all.Count);

        // The tables in the order of their tags, as the format asks.
        var parts = new List<(string Tag, byte[] Bytes)>(9);
        AddIfPresent("cvt ");
        AddIfPresent("fpgm");
        parts.Add(("glyf", glyf));
        parts.Add(("head", head));
        parts.Add(("hhea", hhea));
        parts.Add(("hmtx", metrics.Table(all)));
        parts.Add(("loca", loca));
        parts.Add(("maxp", maxp));
        AddIfPresent("prep");
        return Assemble(parts);

        void AddIfPresent(string tag)
        {
            if (tables.Optional(tag) is { } table)
                parts.Add((tag, table.Span.ToArray()));
        }
    }

    private static byte[] Assemble(List<(string Tag, byte[] Bytes)> parts)
    {
        int start = HeaderLength + (parts.Count * TableRecordLength);
        byte[] file = new byte[start + parts.Sum(p => Padded(p.Bytes.Length))];
        int power = BitOperations.Log2((uint)parts.Count);
        int searchRange = TableRecordLength << power;
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)parts.Count);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)searchRange);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)((parts.Count * TableRecordLength) - searchRange));
        int place = start;
        int headPlace = 0;
        for (int i = 0; i < parts.Count; i++)
        {
            (string tag, byte[] bytes) = parts[i];
            Span<byte> record = file.AsSpan(HeaderLength + (i * TableRecordLength));
            for (int k = 0; k < 4; k++)
                record[k] = (byte)tag[k];
            bytes.CopyTo(file, place);
            BinaryPrimitives.WriteUInt32BigEndian(record[4..], Checksum(file.AsSpan(place, Padded(bytes.Length))));
            BinaryPrimitives.WriteUInt32BigEndian(record[8..], (uint)place);
            BinaryPrimitives.WriteUInt32BigEndian(record[12..], (uint)bytes.Length);
            if (tag == "head")
                headPlace = place;
            place += Padded(bytes.Length);
        }
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(headPlace + 8), unchecked(ChecksumOfAFont - Checksum(file)));
        return file;
    }

    private static uint Checksum(ReadOnlySpan<byte> padded)
    {
        uint sum = 0;
        for (int i = 0; i < padded.Length; i += 4)
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(padded[i..]));
        return sum;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private List<int> WithComponents(IReadOnlyList<int> glyphs, out Dictionary<int, int> numbers)
    {
        if (glyphs.Count == 0 || glyphs[0] != 0)
            throw new ArgumentException("The first glyph of a subset is glyph 0, which stands for what is missing.", nameof(glyphs));
        numbers = new Dictionary<int, int>(glyphs.Count);
        var all = new List<int>(glyphs);
        for (int i = 0; i < all.Count; i++)
        {
            int glyph = all[i];
            if (glyph < 0 || glyph >= outlines.Count)
                throw new ArgumentException($"The font has no glyph {glyph.ToString(CultureInfo.InvariantCulture)}.", nameof(glyphs));
            if (!numbers.TryAdd(glyph, i) && i < glyphs.Count)
                throw new ArgumentException($"The glyph {glyph.ToString(CultureInfo.InvariantCulture)} is in the list twice.", nameof(glyphs));
        }
        for (int i = 0; i < all.Count; i++)
        {
            ReadOnlySpan<byte> outline = outlines[all[i]];
            foreach (int place in GlyphOutlines.ComponentPlaces(outline))
            {
                int component = GlyphOutlines.GlyphAt(outline, place);
                if (numbers.TryAdd(component, all.Count))
                    all.Add(component);
            }
        }
        return all;
    }

    private (byte[] Glyf, byte[] Loca, bool LongOffsets) Outlines(List<int> glyphs, Dictionary<int, int> numbers)
    {
        int total = 0;
        foreach (int glyph in glyphs)
            total += Padded(outlines[glyph].Length);
        bool longOffsets = total / 2 > ushort.MaxValue;
        byte[] glyf = new byte[total];
        byte[] loca = new byte[(glyphs.Count + 1) * (longOffsets ? 4 : 2)];
        int place = 0;
        for (int i = 0; i < glyphs.Count; i++)
        {
            WriteOffset(loca, i, place, longOffsets);
            ReadOnlySpan<byte> outline = outlines[glyphs[i]];
            Span<byte> copy = glyf.AsSpan(place, outline.Length);
            outline.CopyTo(copy);
            foreach (int component in GlyphOutlines.ComponentPlaces(outline))
                BinaryPrimitives.WriteUInt16BigEndian(copy[component..], (ushort)numbers[GlyphOutlines.GlyphAt(outline, component)]);
            place += Padded(outline.Length);
        }
        WriteOffset(loca, glyphs.Count, place, longOffsets);
        return (glyf, loca, longOffsets);
    }

    private static void WriteOffset(byte[] loca, int index, int offset, bool longOffsets)
    {
        if (longOffsets)
            BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(index * 4), offset);
        else
            BinaryPrimitives.WriteUInt16BigEndian(loca.AsSpan(index * 2), (ushort)(offset / 2));
    }

    private byte[] Copy(string tag) => tables.Required(tag).Span.ToArray();
}
