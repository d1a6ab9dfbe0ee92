using System.Buffers.Binary;

namespace CpdMapping.Tests.Documents.OwnTemplates;

/// <summary>Fonts that consist of their character map.</summary>
internal static class FontText
{
    /// <summary>A font with a map in format 12.</summary>
    public static byte[] Of(params (int First, int Last)[] ranges)
    {
        var part = new byte[16 + (12 * ranges.Length)];
        Put16(part, 0, 12);
        Put32(part, 4, part.Length);
        Put32(part, 12, ranges.Length);
        for (var i = 0; i < ranges.Length; i++)
        {
            Put32(part, 16 + (12 * i), ranges[i].First);
            Put32(part, 20 + (12 * i), ranges[i].Last);
            Put32(part, 24 + (12 * i), 1);
        }
        return Around(10, part);
    }

    /// <summary>A font with a map in format 4: each segment has its offset into a list of glyphs, or none.</summary>
    public static byte[] OfSegments(int[] glyphs, params (int First, int Last, int Delta, int Offset)[] segments)
    {
        var count = segments.Length;
        var part = new byte[16 + (8 * count) + (2 * glyphs.Length)];
        Put16(part, 0, 4);
        Put16(part, 2, part.Length);
        Put16(part, 6, 2 * count);
        for (var i = 0; i < count; i++)
        {
            Put16(part, 14 + (2 * i), segments[i].Last);
            Put16(part, 16 + (2 * count) + (2 * i), segments[i].First);
            Put16(part, 16 + (4 * count) + (2 * i), segments[i].Delta);
            Put16(part, 16 + (6 * count) + (2 * i), segments[i].Offset);
        }
        for (var i = 0; i < glyphs.Length; i++)
            Put16(part, 16 + (8 * count) + (2 * i), glyphs[i]);
        return Around(1, part);
    }

    private static byte[] Around(int encoding, byte[] part)
    {
        var font = new byte[28 + 12 + part.Length];
        Put32(font, 0, 0x00010000);
        Put16(font, 4, 1);
        "cmap"u8.CopyTo(font.AsSpan(12));
        Put32(font, 20, 28);
        Put32(font, 24, 12 + part.Length);
        Put16(font, 30, 1);
        Put16(font, 32, 3);
        Put16(font, 34, encoding);
        Put32(font, 36, 12);
        part.CopyTo(font, 40);
        return font;
    }

    private static void Put16(byte[] bytes, int at, int value) => BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(at), (ushort)value);

    private static void Put32(byte[] bytes, int at, int value) => BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(at), value);
}
