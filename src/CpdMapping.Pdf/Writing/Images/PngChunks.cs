using System.Buffers.Binary;

namespace CpdMapping.Pdf.Writing.Images;

/// <summary>The chunks of a PNG file that matter here, each with its check sum proved.</summary>
internal sealed class PngChunks
{
    private const int FrameLength = 12;
    private const int MostColours = 256;

    private PngChunks(PngHeader header, byte[] data, byte[] palette, byte[]? transparency)
    {
        Header = header;
        Data = data;
        Palette = palette;
        Transparency = transparency;
    }

    public PngHeader Header { get; }

    /// <summary>The compressed rows.</summary>
    public byte[] Data { get; }

    /// <summary>The colours, three bytes each, as many as the bits of a pixel can name; empty where there is no palette.</summary>
    public byte[] Palette { get; }

    /// <summary>The opacity of the colours of the palette, or the one colour that is not seen.</summary>
    public byte[]? Transparency { get; }

    /// <exception cref="ImageFaultException">A chunk is damaged, missing or in the wrong place.</exception>
    public static PngChunks Read(ReadOnlyMemory<byte> file)
    {
        PngHeader? header = null;
        byte[]? palette = null;
        byte[]? transparency = null;
        using var data = new MemoryStream();
        ReadOnlySpan<byte> rest = file.Span;
        while (true)
        {
            if (rest.Length < FrameLength)
                throw new ImageFaultException("The PNG file is cut short: its last chunk is missing.");
            long length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - FrameLength)
                throw new ImageFaultException("The PNG file has a chunk that is longer than the file.");
            ReadOnlySpan<byte> name = rest.Slice(4, 4);
            ReadOnlySpan<byte> chunk = rest.Slice(8, (int)length);
            if (Crc32.Of(rest.Slice(4, (int)length + 4)) != BinaryPrimitives.ReadUInt32BigEndian(rest[(8 + (int)length)..]))
                throw new ImageFaultException("The PNG file is damaged: the check sum of a chunk is wrong.");
            rest = rest[(FrameLength + (int)length)..];
            if (header is null && !name.SequenceEqual("IHDR"u8))
                throw new ImageFaultException("The PNG file does not begin with its header.");

            if (name.SequenceEqual("IHDR"u8))
                header = header is null ? PngHeader.Read(chunk) : throw new ImageFaultException("The PNG file has two headers.");
            else if (name.SequenceEqual("PLTE"u8))
                palette = chunk.ToArray();
            else if (name.SequenceEqual("tRNS"u8))
                transparency = chunk.ToArray();
            else if (name.SequenceEqual("IDAT"u8))
                data.Write(chunk);
            else if (name.SequenceEqual("IEND"u8))
                break;
            else if ((name[0] & 0x20) == 0)
                throw new ImageFaultException("The PNG file has a chunk that must be understood and is not known.");
        }
        // The loop ends only behind a first chunk, which is the header.
        return new PngChunks(header!, data.ToArray(), Colours(header!, palette), Opacities(header!, transparency));
    }

    private static byte[] Colours(PngHeader header, byte[]? palette)
    {
        // In other images a palette is only advice.
        if (!header.IsPalette)
            return [];
        if (palette is null || palette.Length == 0 || palette.Length % 3 != 0 || palette.Length > 3 * MostColours)
            throw new ImageFaultException("The PNG file has a palette of the wrong length, or none.");
        // A pixel may name a colour that is not there: it is black then, in every reader.
        byte[] colours = new byte[3 << header.BitDepth];
        palette.AsSpan(0, Math.Min(palette.Length, colours.Length)).CopyTo(colours);
        return colours;
    }

    private static byte[]? Opacities(PngHeader header, byte[]? transparency)
    {
        // Where each pixel has its opacity, the chunk is not allowed and says nothing.
        if (transparency is null || header.HasAlpha)
            return null;
        int least = header.Colour switch
        {
            PngColour.Grey => 2,
            PngColour.True => 6,
            _ => 1,
        };
        if (transparency.Length < least)
            throw new ImageFaultException("The PNG file has a chunk of transparency that is cut short.");
        return transparency;
    }
}
