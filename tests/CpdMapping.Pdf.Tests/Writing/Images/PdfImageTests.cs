using System.Buffers.Binary;
using CpdMapping.Pdf.Tests.Checking;
using CpdMapping.Pdf.Writing;
using CpdMapping.Pdf.Writing.Images;

namespace CpdMapping.Pdf.Tests.Writing.Images;

public class PdfImageTests
{
    private const int Side = 11;

    private static readonly byte[] Palette = [.. Enumerable.Range(0, 12).Select(i => (byte)(i * 20))];

    // A grey JPEG of eight by eight pixels, its header and the start of its data; what follows the headers is not looked at.
    private static readonly byte[] Jpeg = MakeJpeg(1, 8, 8, []);

    [Theory]
    [InlineData(0, 1, false)]
    [InlineData(0, 2, true)]
    [InlineData(0, 4, false)]
    [InlineData(0, 8, true)]
    [InlineData(0, 16, false)]
    [InlineData(2, 8, true)]
    [InlineData(2, 16, false)]
    [InlineData(3, 1, true)]
    [InlineData(3, 2, false)]
    [InlineData(3, 4, true)]
    [InlineData(3, 8, false)]
    [InlineData(4, 8, false)]
    [InlineData(4, 16, true)]
    [InlineData(6, 8, true)]
    [InlineData(6, 16, false)]
    public void Every_kind_of_png_comes_out_with_its_pixels(int colour, int depth, bool isInterlaced)
    {
        int most = colour == 3 ? Math.Min(1 << depth, 4) : 1 << depth;
        int Sample(int x, int y, int c) => ((x * 3) + (y * 7) + (c * 5)) * (depth == 16 ? 257 : 1) % most;
        byte[] file = PngMaker.Make(Side, Side, depth, colour, Sample, isInterlaced, colour == 3 ? Palette : null);
        PdfDocument document = Print(file);
        PdfDictionary image = Image(document);
        bool hasAlpha = colour is 4 or 6;
        int channels = colour is 2 or 6 ? 3 : 1;
        int outDepth = hasAlpha ? 8 : depth;
        byte[] rows = Unfilter(document.Content(image), Side, channels, outDepth);
        int length = ((Side * channels * outDepth) + 7) / 8;
        for (int y = 0; y < Side; y++)
        {
            for (int x = 0; x < Side; x++)
            {
                for (int c = 0; c < channels; c++)
                {
                    int expected = Sample(x, y, c);
                    int found = PngOpacity.SampleAt(rows.AsSpan(y * length, length), (x * channels) + c, outDepth);
                    Assert.Equal(hasAlpha && depth == 16 ? expected >> 8 : expected, found);
                }
            }
        }
        Assert.Equal(hasAlpha, image.ContainsKey("SMask"));
    }

    [Fact]
    public void A_palette_with_transparency_becomes_colours_and_opacities()
    {
        byte[] file = PngMaker.Make(2, 1, 2, 3, (x, _, _) => x, palette: Palette, transparency: [0, 128]);
        PdfDocument document = Print(file);
        PdfDictionary image = Image(document);
        Assert.Equal("DeviceRGB", document.Name(image, "ColorSpace"));
        Assert.Equal([0, 20, 40, 60, 80, 100], Unfilter(document.Content(image), 2, 3, 8));
        Assert.Equal([0, 128], Unfilter(document.Content(document.Dictionary(image["SMask"])), 2, 1, 8));
    }

    [Fact]
    public void One_colour_that_is_not_seen_becomes_an_opacity()
    {
        byte[] file = PngMaker.Make(2, 1, 8, 0, (x, _, _) => x * 9, transparency: [0, 9]);
        PdfDocument document = Print(file);
        Assert.Equal([255, 0], Unfilter(document.Content(document.Dictionary(Image(document)["SMask"])), 2, 1, 8));
    }

    [Fact]
    public void Opacity_that_hides_nothing_is_left_out() =>
        Assert.False(PdfImage.Decode(PngMaker.Make(3, 3, 8, 6, (_, _, c) => c == 3 ? 255 : 7)).HasAlpha);

    [Fact]
    public void Jpeg_goes_in_as_it_is()
    {
        PdfDocument document = Print(Jpeg);
        Assert.Equal(Jpeg, document.Content(Image(document)));
        Assert.Equal("DeviceGray", document.Name(Image(document), "ColorSpace"));
    }

    [Theory]
    [InlineData(1, 8, 4)]
    [InlineData(3, 8, 4)]
    [InlineData(6, 4, 8)]
    [InlineData(8, 4, 8)]
    public void A_picture_taken_sideways_stands_upright(int orientation, int width, int height)
    {
        byte[] exif = [.. "Exif\0\0MM\0*\0\0\0\u0008\0\u0001"u8, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0];
        PdfImage image = PdfImage.Decode(MakeJpeg(3, 8, 4, exif));
        Assert.Equal((width, height), (image.Width, image.Height));
        // The unit square stays the unit square, turned or mirrored.
        Assert.Equal(new Rectangle(0, 0, 1, 1), image.Upright.Apply(new Rectangle(0, 0, 1, 1)));
    }

    [Fact]
    public void Printing_colours_are_refused_in_words() =>
        Assert.Contains("CMYK", Assert.Throws<ImageFaultException>(() => PdfImage.Decode(MakeJpeg(4, 8, 8, []))).Message, StringComparison.Ordinal);

    [Fact]
    public void Something_else_is_refused_in_words() =>
        Assert.Contains("neither", Assert.Throws<ImageFaultException>(() => PdfImage.Decode("GIF89a"u8.ToArray())).Message, StringComparison.Ordinal);

    [Fact]
    public void Giant_sizes_are_refused_before_there_is_room_for_them()
    {
        byte[] file = PngMaker.Make(2, 2, 8, 6, (_, _, _) => 0);
        foreach (int side in new[] { 0, 20_001, int.MaxValue, -1 })
        {
            byte[] giant = [.. file];
            BinaryPrimitives.WriteInt32BigEndian(giant.AsSpan(16), side);
            BinaryPrimitives.WriteUInt32BigEndian(giant.AsSpan(29), Crc32.Of(giant.AsSpan(12, 17)));
            Assert.Throws<ImageFaultException>(() => PdfImage.Decode(giant));
        }
        Assert.Throws<ImageFaultException>(() => PdfImage.Decode(MakeJpeg(3, 20_001, 1, [])));
    }

    [Fact]
    public void Each_byte_flipped_and_each_cut_gives_an_image_or_a_fault_in_words()
    {
        byte[][] corpus =
        [
            PngMaker.Make(5, 5, 8, 6, (x, y, c) => (x * y) + c, isInterlaced: true),
            PngMaker.Make(5, 5, 2, 3, (x, _, _) => x % 4, palette: Palette, transparency: [9]),
            PngMaker.Make(5, 5, 16, 2, (x, y, c) => x + y + c),
            Jpeg,
            MakeJpeg(3, 8, 4, [.. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0]),
        ];
        foreach (byte[] good in corpus)
        {
            for (int i = 0; i < good.Length; i++)
            {
                foreach (byte flip in new byte[] { 0xFF, 1, 0x80 })
                {
                    byte[] bad = [.. good];
                    bad[i] ^= flip;
                    Survives(bad);
                    RepairSums(bad);
                    Survives(bad);
                }
                Survives(good[..i]);
            }
        }
    }

    private static void Survives(byte[] file)
    {
        try
        {
            PdfImage image = PdfImage.Decode(file);
            Assert.InRange(image.Width, 1, ImageLimits.LongestSide);
        }
        catch (ImageFaultException fault)
        {
            Assert.EndsWith(".", fault.Message, StringComparison.Ordinal);
        }
    }

    // A flipped byte of a PNG file is found by its sum; with the sum mended, the reader itself must withstand it.
    private static void RepairSums(byte[] file)
    {
        for (int place = 8; place + 12 <= file.Length;)
        {
            long length = BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(place));
            if (length > file.Length - place - 12)
                return;
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(place + 8 + (int)length), Crc32.Of(file.AsSpan(place + 4, (int)length + 4)));
            place += 12 + (int)length;
        }
    }

    private static byte[] MakeJpeg(int channels, int width, int height, byte[] exif)
    {
        byte[] frame = [8, (byte)(height >> 8), (byte)(height & 0xFF), (byte)(width >> 8), (byte)(width & 0xFF), (byte)channels, .. Enumerable.Range(1, channels).SelectMany(c => new byte[] { (byte)c, 0x11, 0 })];
        byte[] notes = exif.Length == 0 ? [] : [0xFF, 0xE1, .. Length(exif), .. exif];
        return [0xFF, 0xD8, .. notes, 0xFF, 0xC0, .. Length(frame), .. frame, 0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0xAB, 0xFF, 0xD9];

        static byte[] Length(byte[] segment) => [(byte)((segment.Length + 2) >> 8), (byte)(segment.Length + 2)];
    }

    private static PdfDocument Print(byte[] image)
    {
        var file = new PdfFile(Samples.Info);
        Canvas page = file.AddPage(100, 100);
        page.BeginArtifact(ArtifactKind.Background);
        page.DrawImage(PdfImage.Decode(image), 10, 10, 50, 50);
        page.EndContent();
        byte[] bytes = file.Save();
        Assert.Empty(PdfChecker.Check(bytes));
        return PdfDocument.Read(bytes);
    }

    private static PdfDictionary Image(PdfDocument document) => document.Dictionary(document.Dictionary(document.Dictionary(document.Pages[0]["Resources"])["XObject"])["X0"]);

    private static byte[] Unfilter(byte[] rows, int width, int channels, int depth)
    {
        PngColour colour = channels == 3 ? PngColour.True : PngColour.Grey;
        int length = ((width * channels * depth) + 7) / 8;
        return PngFilters.Undo(rows, width, rows.Length / (length + 1), new PngHeader(width, 1, depth, colour, false));
    }
}
