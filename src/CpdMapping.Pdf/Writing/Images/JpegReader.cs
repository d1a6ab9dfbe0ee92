using System.Buffers.Binary;

namespace CpdMapping.Pdf.Writing.Images;

/// <summary>Checks the headers of a JPEG file, which goes into the document as it is.</summary>
internal static class JpegReader
{
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte Exif = 0xE1;
    private const byte Adobe = 0xEE;

    public static bool IsJpeg(ReadOnlySpan<byte> file) => file.StartsWith((ReadOnlySpan<byte>)[0xFF, StartOfImage, 0xFF]);

    /// <exception cref="ImageFaultException">The file is damaged, or of a kind that a document cannot hold.</exception>
    public static PdfImage Read(ReadOnlyMemory<byte> file)
    {
        ReadOnlySpan<byte> bytes = file.Span;
        Frame? frame = null;
        int? adobeTransform = null;
        var orientation = ImageOrientation.Upright;
        int place = 2;
        while (true)
        {
            (byte marker, ReadOnlySpan<byte> segment) = Next(bytes, ref place);
            if (marker == StartOfScan)
                break;
            if (IsFrame(marker))
                frame = frame is null ? Frame.Read(marker, segment) : throw new ImageFaultException("The JPEG file has two frames; it has one only.");
            else if (marker == Adobe && segment.Length >= 12 && segment.StartsWith("Adobe"u8))
                adobeTransform = segment[11];
            else if (marker == Exif)
                orientation = ExifReader.OrientationOf(segment);
        }
        if (frame is not { } found)
            throw new ImageFaultException("The JPEG file has no frame header before its data, so its size is not known.");
        if (bytes[place..].LastIndexOf((ReadOnlySpan<byte>)[0xFF, EndOfImage]) < 0)
            throw new ImageFaultException("The JPEG file is cut short: its end is missing.");
        bool isPlainRgb = found.Channels == 3 && (adobeTransform == 0 || (adobeTransform is null && found.HasLetters));
        var samples = new EncodedSamples(found.Width, found.Height, found.Channels, 8, file.ToArray()) { IsJpeg = true, IsPlainRgb = isPlainRgb };
        return new PdfImage(samples, orientation: orientation);
    }

    private static Segment Next(ReadOnlySpan<byte> bytes, ref int place)
    {
        while (true)
        {
            if (place + 4 > bytes.Length)
                throw new ImageFaultException("The JPEG file ends within its headers.");
            if (bytes[place] != 0xFF)
                throw new ImageFaultException("The JPEG file has something other than a header where one begins.");
            byte marker = bytes[place + 1];
            // Headers may be filled up with further bytes of the same value.
            if (marker == 0xFF)
            {
                place++;
                continue;
            }
            if (marker is EndOfImage or StartOfImage or 0 or (>= 0xD0 and <= 0xD7))
                throw new ImageFaultException("The JPEG file has no image data.");
            int length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(place + 2)..]);
            if (length < 2 || place + 2 + length > bytes.Length)
                throw new ImageFaultException("The JPEG file has a header that is longer than the file.");
            ReadOnlySpan<byte> segment = bytes.Slice(place + 4, length - 2);
            place += 2 + length;
            return new Segment(marker, segment);
        }
    }

    // All codes from C0 to CF are frames but three, which are tables.
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private readonly ref struct Segment(byte marker, ReadOnlySpan<byte> content)
    {
        private readonly byte _marker = marker;
        private readonly ReadOnlySpan<byte> _content = content;

        public void Deconstruct(out byte marker, out ReadOnlySpan<byte> content)
        {
            marker = _marker;
            content = _content;
        }
    }

    private readonly record struct Frame(int Width, int Height, int Channels, bool HasLetters)
    {
        public static Frame Read(byte marker, ReadOnlySpan<byte> segment)
        {
            if (marker is not (0xC0 or 0xC1 or 0xC2))
                throw new ImageFaultException("The JPEG file is lossless or arithmetic coded, which readers of PDF do not know. Save it as an ordinary JPEG.");
            if (segment.Length < 6 || segment.Length < 6 + (3 * segment[5]))
                throw new ImageFaultException("The JPEG file has a frame header that is cut short.");
            if (segment[0] != 8)
                throw new ImageFaultException("The JPEG file has more than 8 bits a sample. Save it with 8.");
            int height = BinaryPrimitives.ReadUInt16BigEndian(segment[1..]);
            int width = BinaryPrimitives.ReadUInt16BigEndian(segment[3..]);
            ImageLimits.Demand(width, height);
            int channels = segment[5];
            if (channels == 4)
                throw new ImageFaultException("The JPEG file is in printing colours (CMYK); the document is in sRGB. Save it in sRGB.");
            if (channels is not (1 or 3))
                throw new ImageFaultException("The JPEG file has neither one channel nor three.");
            bool hasLetters = channels == 3 && segment[6] == 'R' && segment[9] == 'G' && segment[12] == 'B';
            return new Frame(width, height, channels, hasLetters);
        }
    }
}
