namespace CpdMapping.Pdf.Writing.Images;

/// <summary>Joins the seven passes of an interlaced PNG file.</summary>
internal static class PngInterlace
{
    // Where each pass begins and how far apart its pixels are: x, y, step in x, step in y.
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    public static long TotalLength(PngHeader header)
    {
        long total = 0;
        foreach ((int x, int y, int stepX, int stepY) in Passes)
        {
            int width = Count(header.Width, x, stepX);
            int height = Count(header.Height, y, stepY);
            if (width > 0)
                total += (header.RowLengthOf(width) + 1L) * height;
        }
        return total;
    }

    public static byte[] Join(ReadOnlySpan<byte> rows, PngHeader header)
    {
        byte[] pixels = new byte[(long)header.RowLength * header.Height];
        foreach ((int startX, int startY, int stepX, int stepY) in Passes)
        {
            int width = Count(header.Width, startX, stepX);
            int height = Count(header.Height, startY, stepY);
            if (width == 0 || height == 0)
                continue;
            int length = header.RowLengthOf(width);
            byte[] part = PngFilters.Undo(rows, width, height, header);
            rows = rows[((length + 1) * height)..];
            for (int y = 0; y < height; y++)
            {
                Span<byte> target = pixels.AsSpan((startY + (y * stepY)) * header.RowLength, header.RowLength);
                Spread(part.AsSpan(y * length, length), target, width, startX, stepX, header.BitsPerPixel);
            }
        }
        return pixels;
    }

    private static void Spread(ReadOnlySpan<byte> row, Span<byte> target, int width, int startX, int stepX, int bits)
    {
        if (bits >= 8)
        {
            int size = bits / 8;
            for (int x = 0; x < width; x++)
                row.Slice(x * size, size).CopyTo(target[((startX + (x * stepX)) * size)..]);
            return;
        }
        for (int x = 0; x < width; x++)
        {
            int sample = PngOpacity.SampleAt(row, x, bits);
            int place = (startX + (x * stepX)) * bits;
            target[place / 8] |= (byte)(sample << (8 - bits - (place % 8)));
        }
    }

    private static int Count(int size, int start, int step) => size <= start ? 0 : (size - start + step - 1) / step;
}
