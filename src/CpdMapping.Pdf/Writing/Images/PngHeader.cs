using System.Buffers.Binary;

namespace CpdMapping.Pdf.Writing.Images;

/// <summary>What the first chunk of a PNG file says.</summary>
internal sealed record PngHeader(int Width, int Height, int BitDepth, PngColour Colour, bool IsInterlaced)
{
    public bool IsPalette => Colour == PngColour.Palette;

    public bool HasAlpha => Colour is PngColour.GreyWithAlpha or PngColour.TrueWithAlpha;

    public int Channels => Colour switch
    {
        PngColour.True => 3,
        PngColour.GreyWithAlpha => 2,
        PngColour.TrueWithAlpha => 4,
        _ => 1,
    };

    public int BitsPerPixel => Channels * BitDepth;

    /// <summary>The bytes of a row without its filter.</summary>
    public int RowLength => RowLengthOf(Width);

    /// <summary>The bytes of all rows with their filters.</summary>
    public long TotalLength => IsInterlaced ? PngInterlace.TotalLength(this) : (RowLength + 1L) * Height;

    public int RowLengthOf(int width) => (int)((((long)width * BitsPerPixel) + 7) / 8);

    /// <exception cref="ImageFaultException">The header is none that PNG knows, or the image is too large.</exception>
    public static PngHeader Read(ReadOnlySpan<byte> chunk)
    {
        if (chunk.Length != 13)
            throw new ImageFaultException("The PNG file has a header of the wrong length.");
        long width = BinaryPrimitives.ReadUInt32BigEndian(chunk);
        long height = BinaryPrimitives.ReadUInt32BigEndian(chunk[4..]);
        ImageLimits.Demand(width, height);
        int depth = chunk[8];
        var colour = (PngColour)chunk[9];
        bool isKnown = colour switch
        {
            PngColour.Grey => depth is 1 or 2 or 4 or 8 or 16,
            PngColour.Palette => depth is 1 or 2 or 4 or 8,
            PngColour.True or PngColour.GreyWithAlpha or PngColour.TrueWithAlpha => depth is 8 or 16,
            _ => false,
        };
        if (!isKnown)
            throw new ImageFaultException("The PNG file has a colour type or bit depth that PNG does not know.");
        if (chunk[10] != 0 || chunk[11] != 0 || chunk[12] > 1)
            throw new ImageFaultException("The PNG file has a compression, filter or interlace method that PNG does not know.");
        return new PngHeader((int)width, (int)height, depth, colour, chunk[12] == 1);
    }
}
