using System.IO.Compression;
using CpdMapping.Pdf.Writing.Compression;

namespace CpdMapping.Pdf.Writing.Images;

/// <summary>
/// Reads PNG files of every kind: grey, colour or palette, with or without opacity, interlaced or not. Rows whose form PDF shares are kept
/// as they are, filters and all; others are taken apart into colour and opacity.
/// </summary>
internal static class PngReader
{
    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    public static bool IsPng(ReadOnlySpan<byte> file) => file.StartsWith(Signature);

    /// <exception cref="ImageFaultException">The file is damaged or too large.</exception>
    public static PdfImage Read(ReadOnlyMemory<byte> file)
    {
        PngChunks chunks = PngChunks.Read(file[Signature.Length..]);
        PngHeader header = chunks.Header;
        byte[] rows = Inflate(chunks, header.TotalLength);
        if (!header.IsInterlaced && !header.HasAlpha && chunks.Transparency is null)
        {
            DemandFilters(rows, header);
            return new PdfImage(Encode(header, header.Channels, header.BitDepth, rows, chunks.Palette));
        }
        byte[] pixels = header.IsInterlaced ? PngInterlace.Join(rows, header) : PngFilters.Undo(rows, header.Width, header.Height, header);
        if (!header.HasAlpha && chunks.Transparency is null)
        {
            byte[] filtered = PngFilters.WithNone(pixels, header.RowLength, header.Height);
            return new PdfImage(Encode(header, header.Channels, header.BitDepth, filtered, chunks.Palette));
        }
        return Separate(pixels, header, chunks);
    }

    private static PdfImage Separate(byte[] pixels, PngHeader header, PngChunks chunks)
    {
        (byte[] colour, byte[] alpha, int channels) = PngOpacity.Separate(pixels, header, chunks);
        EncodedSamples samples = Encode(header, channels, 8, PngFilters.WithUp(colour, header.Width * channels, header.Height), default);
        if (!alpha.AsSpan().ContainsAnyExcept((byte)255))
            return new PdfImage(samples);
        return new PdfImage(samples, Encode(header, 1, 8, PngFilters.WithUp(alpha, header.Width, header.Height), default));
    }

    private static EncodedSamples Encode(PngHeader header, int channels, int depth, byte[] rows, ReadOnlyMemory<byte> palette) =>
        new(header.Width, header.Height, channels, depth, Deflater.Compress(rows)) { Palette = palette };

    private static byte[] Inflate(PngChunks chunks, long length)
    {
        byte[] rows = new byte[length];
        try
        {
            using var packed = new MemoryStream(chunks.Data, writable: false);
            using var stream = new ZLibStream(packed, CompressionMode.Decompress);
            int read = stream.ReadAtLeast(rows, rows.Length, throwOnEndOfStream: false);
            if (read < rows.Length)
                throw new ImageFaultException("The PNG file is cut short: it has fewer pixels than its header says.");
            // Reading to the end checks the sum of what was read; more pixels than were said are a fault too.
            if (stream.ReadByte() >= 0)
                throw new ImageFaultException("The PNG file has more pixels than its header says.");
        }
        catch (InvalidDataException)
        {
            throw new ImageFaultException("The PNG file is damaged: its compressed pixels cannot be read.");
        }
        return rows;
    }

    private static void DemandFilters(byte[] rows, PngHeader header)
    {
        for (int place = 0; place < rows.Length; place += header.RowLength + 1)
        {
            if (rows[place] > 4)
                throw new ImageFaultException("The PNG file has a row whose filter is unknown.");
        }
    }
}
