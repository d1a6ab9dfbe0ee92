using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using CpdMapping.Pdf.Writing.Images;

namespace CpdMapping.Pdf.Tests.Writing.Images;

/// <summary>Makes small PNG files of every kind.</summary>
internal static class PngMaker
{
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>A file whose sample at x, y and channel is what the function says; each row has the next of the filters.</summary>
    public static byte[] Make(int width, int height, int depth, int colour, Func<int, int, int, int> sample, bool isInterlaced = false, byte[]? palette = null, byte[]? transparency = null)
    {
        int channels = colour switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };
        using var rows = new MemoryStream();
        if (isInterlaced)
        {
            foreach ((int x, int y, int stepX, int stepY) in Passes)
                Rows(rows, width, height, depth, channels, sample, x, y, stepX, stepY);
        }
        else
        {
            Rows(rows, width, height, depth, channels, sample, 0, 0, 1, 1);
        }
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            stream.Write(rows.ToArray());

        byte[] header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = ((byte)depth, (byte)colour, isInterlaced ? (byte)1 : (byte)0);
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        Chunk(file, "IHDR", header);
        if (palette is not null)
            Chunk(file, "PLTE", palette);
        if (transparency is not null)
            Chunk(file, "tRNS", transparency);
        Chunk(file, "IDAT", packed.ToArray());
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    public static void Chunk(Stream file, string name, byte[] content)
    {
        byte[] all = [.. Encoding.ASCII.GetBytes(name), .. content];
        byte[] number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(all);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Of(all));
        file.Write(number);
    }

    private static void Rows(Stream target, int width, int height, int depth, int channels, Func<int, int, int, int> sample, int startX, int startY, int stepX, int stepY)
    {
        int count = width <= startX ? 0 : (width - startX + stepX - 1) / stepX;
        if (count == 0)
            return;
        byte[] above = new byte[((count * channels * depth) + 7) / 8];
        int number = 0;
        for (int y = startY; y < height; y += stepY)
        {
            byte[] row = new byte[above.Length];
            for (int i = 0; i < count; i++)
            {
                for (int c = 0; c < channels; c++)
                    Put(row, (i * channels) + c, depth, sample(startX + (i * stepX), y, c));
            }
            int filter = number++ % 5;
            target.WriteByte((byte)filter);
            target.Write(Filter(filter, row, above, Math.Max(1, channels * depth / 8)));
            above = row;
        }
    }

    private static void Put(byte[] row, int index, int depth, int value)
    {
        if (depth == 16)
            BinaryPrimitives.WriteUInt16BigEndian(row.AsSpan(index * 2), (ushort)value);
        else
            row[index * depth / 8] |= (byte)(value << (8 - depth - (index * depth % 8)));
    }

    private static byte[] Filter(int filter, byte[] row, byte[] above, int step) => unchecked([.. row.Select((value, x) =>
    {
        int left = x < step ? 0 : row[x - step];
        int corner = x < step ? 0 : above[x - step];
        int guess = filter switch { 0 => 0, 1 => left, 2 => above[x], 3 => (left + above[x]) / 2, _ => Paeth(left, above[x], corner) };
        return (byte)(value - guess);
    })]);

    private static int Paeth(int left, int upper, int corner)
    {
        int[] all = [left, upper, corner];
        return all.MinBy(v => Math.Abs(left + upper - corner - v));
    }
}
