using System.Buffers.Binary;

namespace CpdMapping.Pdf.Writing.Images;

/// <summary>Reads from a camera's notes how it was held. What is damaged in the notes counts as not said.</summary>
internal static class ExifReader
{
    private const int OrientationTag = 0x112;
    private const int EntryLength = 12;

    public static ImageOrientation OrientationOf(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8))
            return ImageOrientation.Upright;
        ReadOnlySpan<byte> notes = segment[6..];
        bool isBig = notes.StartsWith("MM"u8);
        if (notes.Length < 8 || (!isBig && !notes.StartsWith("II"u8)))
            return ImageOrientation.Upright;
        long start = isBig ? BinaryPrimitives.ReadUInt32BigEndian(notes[4..]) : BinaryPrimitives.ReadUInt32LittleEndian(notes[4..]);
        if (start + 2 > notes.Length)
            return ImageOrientation.Upright;
        ReadOnlySpan<byte> entries = notes[(int)start..];
        int count = Short(entries, isBig);
        entries = entries[2..];
        for (; count > 0 && entries.Length >= EntryLength; count--, entries = entries[EntryLength..])
        {
            if (Short(entries, isBig) != OrientationTag)
                continue;
            int value = Short(entries[8..], isBig);
            return value is >= 1 and <= 8 ? (ImageOrientation)value : ImageOrientation.Upright;
        }
        return ImageOrientation.Upright;
    }

    private static int Short(ReadOnlySpan<byte> bytes, bool isBig) =>
        isBig ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);
}
