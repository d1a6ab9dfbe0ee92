namespace CpdMapping.Pdf.Writing.Images;

/// <summary>Undoes and applies the filters that PNG puts before each row.</summary>
internal static class PngFilters
{
    private const byte Up = 2;

    /// <summary>The rows as they were before they were filtered.</summary>
    public static byte[] Undo(ReadOnlySpan<byte> rows, int width, int height, PngHeader header)
    {
        int length = header.RowLengthOf(width);
        int step = Math.Max(1, header.BitsPerPixel / 8);
        byte[] pixels = new byte[(long)length * height];
        Span<byte> above = new byte[length];
        for (int y = 0; y < height; y++)
        {
            ReadOnlySpan<byte> filtered = rows.Slice(y * (length + 1), length + 1);
            Span<byte> row = pixels.AsSpan(y * length, length);
            filtered[1..].CopyTo(row);
            UndoRow(filtered[0], row, above, step);
            above = row;
        }
        return pixels;
    }

    /// <summary>The rows with the filter that says: none.</summary>
    public static byte[] WithNone(ReadOnlySpan<byte> pixels, int length, int height)
    {
        byte[] rows = new byte[(length + 1L) * height];
        for (int y = 0; y < height; y++)
            pixels.Slice(y * length, length).CopyTo(rows.AsSpan((y * (length + 1)) + 1));
        return rows;
    }

    /// <summary>The rows of whole bytes with the filter that keeps the difference from the row above.</summary>
    public static byte[] WithUp(ReadOnlySpan<byte> pixels, int length, int height)
    {
        byte[] rows = WithNone(pixels, length, height);
        for (int y = 0; y < height; y++)
        {
            Span<byte> row = rows.AsSpan(y * (length + 1), length + 1);
            row[0] = Up;
            if (y == 0)
                continue;
            ReadOnlySpan<byte> above = pixels.Slice((y - 1) * length, length);
            for (int x = 0; x < length; x++)
                row[x + 1] = unchecked((byte)(row[x + 1] - above[x]));
        }
        return rows;
    }

    private static void UndoRow(byte filter, Span<byte> row, ReadOnlySpan<byte> above, int step)
    {
        unchecked
        {
            switch (filter)
            {
                case 0:
                    break;
                case 1:
                    for (int x = step; x < row.Length; x++)
                        row[x] += row[x - step];
                    break;
                case Up:
                    for (int x = 0; x < row.Length; x++)
                        row[x] += above[x];
                    break;
                case 3:
                    for (int x = 0; x < row.Length; x++)
                        row[x] += (byte)(((x < step ? 0 : row[x - step]) + above[x]) / 2);
                    break;
                case 4:
                    for (int x = 0; x < row.Length; x++)
                        row[x] += x < step ? above[x] : Nearest(row[x - step], above[x], above[x - step]);
                    break;
                default:
                    throw new ImageFaultException("The PNG file has a row whose filter is unknown.");
            }
        }
    }

    // Of the left, upper and upper left neighbour the one nearest to what a plane through them would give.
    private static byte Nearest(int left, int upper, int corner)
    {
        int plane = left + upper - corner;
        int toLeft = Math.Abs(plane - left);
        int toUpper = Math.Abs(plane - upper);
        int toCorner = Math.Abs(plane - corner);
        if (toLeft <= toUpper && toLeft <= toCorner)
            return (byte)left;
        return (byte)(toUpper <= toCorner ? upper : corner);
    }
}
