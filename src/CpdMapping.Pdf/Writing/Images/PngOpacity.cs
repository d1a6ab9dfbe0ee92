using System.Buffers.Binary;

namespace CpdMapping.Pdf.Writing.Images;

/// <summary>Takes pixels apart into colours and opacities of eight bits.</summary>
internal static class PngOpacity
{
    /// <summary>The colours, of one channel where all are grey by kind, and the opacities.</summary>
    public static (byte[] Colour, byte[] Alpha, int Channels) Separate(byte[] pixels, PngHeader header, PngChunks chunks)
    {
        int channels = header.Colour is PngColour.Grey or PngColour.GreyWithAlpha ? 1 : 3;
        int count = header.Width * header.Height;
        byte[] colour = new byte[count * channels];
        byte[] alpha = new byte[count];
        // Opacities apply where the header has alpha or the chunk is there; the caller sees to it.
        byte[] transparency = chunks.Transparency ?? [];
        for (int y = 0; y < header.Height; y++)
        {
            ReadOnlySpan<byte> row = pixels.AsSpan(y * header.RowLength, header.RowLength);
            int start = y * header.Width;
            for (int x = 0; x < header.Width; x++)
            {
                Span<byte> target = colour.AsSpan((start + x) * channels, channels);
                alpha[start + x] = header.Colour switch
                {
                    PngColour.Palette => FromPalette(SampleAt(row, x, header.BitDepth), target, chunks.Palette, transparency),
                    _ => FromSamples(row, x, target, header, transparency),
                };
            }
        }
        return (colour, alpha, channels);
    }

    /// <summary>A sample of a row, of one to sixteen bits.</summary>
    public static int SampleAt(ReadOnlySpan<byte> row, int index, int bits)
    {
        if (bits == 8)
            return row[index];
        if (bits == 16)
            return BinaryPrimitives.ReadUInt16BigEndian(row[(index * 2)..]);
        int place = index * bits;
        return (row[place / 8] >> (8 - bits - (place % 8))) & ((1 << bits) - 1);
    }

    private static byte FromPalette(int sample, Span<byte> target, byte[] palette, byte[] opacities)
    {
        palette.AsSpan(sample * 3, 3).CopyTo(target);
        return sample < opacities.Length ? opacities[sample] : (byte)255;
    }

    private static byte FromSamples(ReadOnlySpan<byte> row, int x, Span<byte> target, PngHeader header, byte[] unseen)
    {
        int all = header.Channels;
        bool isUnseen = !header.HasAlpha;
        for (int i = 0; i < target.Length; i++)
        {
            int sample = SampleAt(row, (x * all) + i, header.BitDepth);
            target[i] = ToByte(sample, header.BitDepth);
            isUnseen = isUnseen && sample == BinaryPrimitives.ReadUInt16BigEndian(unseen.AsSpan(i * 2));
        }
        if (!header.HasAlpha)
            return isUnseen ? (byte)0 : (byte)255;
        return ToByte(SampleAt(row, (x * all) + all - 1, header.BitDepth), header.BitDepth);
    }

    private static byte ToByte(int sample, int bits) => bits switch
    {
        8 => (byte)sample,
        16 => (byte)(sample >> 8),
        _ => (byte)(sample * 255 / ((1 << bits) - 1)),
    };
}
