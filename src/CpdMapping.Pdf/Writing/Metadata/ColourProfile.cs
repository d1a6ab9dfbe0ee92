using System.Buffers.Binary;
using CpdMapping.Pdf.Writing.Compression;

namespace CpdMapping.Pdf.Writing.Metadata;

/// <summary>The ICC profile that says our colours are sRGB: version 4.2, its curve given by its formula (IEC 61966-2-1).</summary>
internal static class ColourProfile
{
    private const int HeaderLength = 128;

    // Numbers of sixteen bits before and after the point, in the order of the profile.
    private static readonly int[] WhiteOfPage = [63190, 65536, 54061];
    private static readonly int[] Red = [0x6FA2, 0x38F5, 0x0390];
    private static readonly int[] Green = [0x6299, 0xB785, 0x18DA];
    private static readonly int[] Blue = [0x24A0, 0x0F84, 0xB6CF];
    private static readonly int[] Curve = [157286, 62119, 3417, 5072, 2651];
    private static readonly int[] DaylightToPage = [68674, 1502, -3290, 1939, 64912, -1118, -605, 987, 49262];

    private static readonly Lazy<byte[]> OwnCompressed = new(() => Deflater.Compress(Bytes));

    public static ReadOnlySpan<byte> Bytes => Make();

    public static ReadOnlySpan<byte> Compressed => OwnCompressed.Value;

    private static byte[] Make()
    {
        (string Tag, byte[] Value)[] tags =
        [
            ("desc", Words("sRGB")),
            ("cprt", Words("No rights reserved")),
            ("wtpt", Numbers("XYZ ", WhiteOfPage)),
            ("chad", Numbers("sf32", DaylightToPage)),
            ("rXYZ", Numbers("XYZ ", Red)),
            ("gXYZ", Numbers("XYZ ", Green)),
            ("bXYZ", Numbers("XYZ ", Blue)),
            ("rTRC", []),
            ("gTRC", []),
            ("bTRC", Formula()),
        ];
        int place = HeaderLength + 4 + (12 * tags.Length);
        byte[] profile = new byte[place + tags.Sum(t => t.Value.Length)];
        BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(HeaderLength), tags.Length);
        for (int i = 0; i < tags.Length; i++)
        {
            // The three colours share one curve: those without a value of their own point to the next that has one.
            int length = tags[i].Value.Length == 0 ? tags[^1].Value.Length : tags[i].Value.Length;
            Span<byte> entry = profile.AsSpan(HeaderLength + 4 + (12 * i), 12);
            Letters(entry, tags[i].Tag);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], place);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], length);
            tags[i].Value.CopyTo(profile, place);
            place += tags[i].Value.Length;
        }
        WriteHeader(profile);
        return profile;
    }

    private static void WriteHeader(Span<byte> profile)
    {
        BinaryPrimitives.WriteInt32BigEndian(profile, profile.Length);
        BinaryPrimitives.WriteInt32BigEndian(profile[8..], 0x04200000);
        Letters(profile[12..], "mntr");
        Letters(profile[16..], "RGB ");
        Letters(profile[20..], "XYZ ");
        BinaryPrimitives.WriteInt16BigEndian(profile[24..], 2026);
        profile[27] = 1;
        profile[29] = 1;
        Letters(profile[36..], "acsp");
        for (int i = 0; i < WhiteOfPage.Length; i++)
            BinaryPrimitives.WriteInt32BigEndian(profile[(68 + (4 * i))..], WhiteOfPage[i]);
    }

    private static byte[] Numbers(string type, int[] values)
    {
        byte[] tag = new byte[8 + (4 * values.Length)];
        Letters(tag, type);
        for (int i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteInt32BigEndian(tag.AsSpan(8 + (4 * i)), values[i]);
        return tag;
    }

    private static byte[] Formula()
    {
        byte[] numbers = Numbers("para", Curve);
        byte[] tag = new byte[numbers.Length + 4];
        numbers.AsSpan(0, 8).CopyTo(tag);
        numbers.AsSpan(8).CopyTo(tag.AsSpan(12));
        tag[9] = 3;
        return tag;
    }

    private static byte[] Words(string text)
    {
        const int start = 28;
        byte[] tag = new byte[(start + (2 * text.Length) + 3) & ~3];
        Letters(tag, "mluc");
        tag[11] = 1;
        tag[15] = 12;
        Letters(tag.AsSpan(16), "enUS");
        BinaryPrimitives.WriteInt32BigEndian(tag.AsSpan(20), 2 * text.Length);
        BinaryPrimitives.WriteInt32BigEndian(tag.AsSpan(24), start);
        for (int i = 0; i < text.Length; i++)
            BinaryPrimitives.WriteInt16BigEndian(tag.AsSpan(start + (2 * i)), (short)text[i]);
        return tag;
    }

    private static void Letters(Span<byte> target, string letters)
    {
        for (int i = 0; i < letters.Length; i++)
            target[i] = (byte)letters[i];
    }
}
