using System.Buffers.Binary;
using System.Globalization;
using CpdMapping.Files;

namespace CpdMapping.Documents.OwnTemplates;

/// <summary>Reads a picture of a template's folder, by what it holds and not by its name.</summary>
internal static class ImageReader
{
    private const int MostBytes = 512 * 1024;
    private const int MostPixels = 4000;

    /// <summary>Gives the picture as a <c>data:</c> URL; null after reporting.</summary>
    /// <param name="folder">The template's folder.</param>
    /// <param name="file">The name that the house style gives.</param>
    /// <param name="place">Where it gives it.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static string? DataOf(string folder, string file, Place place, ProblemList problems)
    {
        if (FolderPart.Read(folder, file, "picture", place, MostBytes, problems) is not var (path, bytes))
            return null;
        if (Kind(bytes.Span) is not { } kind || (kind == "png" ? SizeOfPng(bytes.Span) : SizeOfJpeg(bytes.Span)) is not var (width, height))
        {
            problems.Error(OwnTemplateCodes.NotAnImage, new Place(path, 0, 0), "This is not a whole PNG or JPEG picture.", "A PNG or JPEG picture was expected, whatever the file is called.", "Save the picture again.");
            return null;
        }
        if (width is < 1 or > MostPixels || height is < 1 or > MostPixels)
        {
            problems.Error(
                OwnTemplateCodes.ImageTooLarge, new Place(path, 0, 0),
                string.Create(CultureInfo.InvariantCulture, $"The picture is {width} by {height} pixels."),
                string.Create(CultureInfo.InvariantCulture, $"From 1 to {MostPixels} pixels each way were expected."));
            return null;
        }
        return $"data:image/{kind};base64,{Convert.ToBase64String(bytes.Span)}";
    }

    private static string? Kind(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? "png" :
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "jpeg" : null;

    private static (int Width, int Height)? SizeOfPng(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 45 && bytes[12..16].SequenceEqual("IHDR"u8) && bytes[^8..^4].SequenceEqual("IEND"u8)
            ? (BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]))
            : null;

    // The size stands in the frame header, behind segments of stated lengths.
    private static (int Width, int Height)? SizeOfJpeg(ReadOnlySpan<byte> bytes)
    {
        if (bytes is not [.., 0xFF, 0xD9])
            return null;
        for (var at = 2; at + 9 <= bytes.Length && bytes[at] == 0xFF;)
        {
            if (bytes[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return (BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (length < 2)
                return null;
            at += 2 + length;
        }
        return null;
    }
}
