using CpdMapping.Pdf.Writing.Images;
using CpdMapping.Pdf.Writing.Objects;

namespace CpdMapping.Pdf.Writing;

/// <summary>A picture as a document holds it: its samples, compressed once for all the documents that show it. Immutable, safe to share.</summary>
internal sealed class PdfImage
{
    private readonly EncodedSamples _samples;
    private readonly EncodedSamples? _alpha;
    private readonly ImageOrientation _orientation;

    internal PdfImage(EncodedSamples samples, EncodedSamples? alpha = null, ImageOrientation orientation = ImageOrientation.Upright)
    {
        _samples = samples;
        _alpha = alpha;
        _orientation = orientation;
        bool isTurned = orientation >= ImageOrientation.Transposed;
        Width = isTurned ? samples.Height : samples.Width;
        Height = isTurned ? samples.Width : samples.Height;
    }

    /// <summary>The width in pixels, as the picture is to be looked at.</summary>
    public int Width { get; }

    public int Height { get; }

    public bool HasAlpha => _alpha is not null;

    /// <summary>Turns the unit square so that the picture stands upright.</summary>
    internal Matrix Upright => _orientation switch
    {
        ImageOrientation.Mirrored => new Matrix(-1, 0, 0, 1, 1, 0),
        ImageOrientation.UpsideDown => new Matrix(-1, 0, 0, -1, 1, 1),
        ImageOrientation.Flipped => new Matrix(1, 0, 0, -1, 0, 1),
        ImageOrientation.Transposed => new Matrix(0, -1, -1, 0, 1, 1),
        ImageOrientation.TurnedRight => new Matrix(0, -1, 1, 0, 0, 1),
        ImageOrientation.Transversed => new Matrix(0, 1, 1, 0, 0, 0),
        ImageOrientation.TurnedLeft => new Matrix(0, 1, -1, 0, 1, 0),
        _ => Matrix.Identity,
    };

    /// <summary>Reads a PNG or JPEG file.</summary>
    /// <exception cref="ImageFaultException">The file is neither, is damaged, or is too large; the message says which.</exception>
    public static PdfImage Decode(ReadOnlyMemory<byte> file)
    {
        if (PngReader.IsPng(file.Span))
            return PngReader.Read(file);
        if (JpegReader.IsJpeg(file.Span))
            return JpegReader.Read(file);
        throw new ImageFaultException("The file is neither PNG nor JPEG.");
    }

    internal int Write(ObjectWriter objects)
    {
        int mask = _alpha is null ? 0 : Write(objects, _alpha, 0);
        return Write(objects, _samples, mask);
    }

    private static int Write(ObjectWriter objects, EncodedSamples samples, int mask)
    {
        int number = objects.Reserve();
        ByteBuffer entries = objects.StreamEntries();
        entries.Append("/Type/XObject/Subtype/Image/Width "u8).Integer(samples.Width).Append("/Height "u8).Integer(samples.Height)
            .Append("/BitsPerComponent "u8).Integer(samples.BitDepth).Append("/ColorSpace"u8);
        if (samples.Palette.IsEmpty)
            entries.Append(samples.Channels == 1 ? "/DeviceGray"u8 : "/DeviceRGB"u8);
        else
            entries.Append("[/Indexed/DeviceRGB "u8).Integer((samples.Palette.Length / 3) - 1).Hex(samples.Palette.Span).Append((byte)']');
        if (mask != 0)
            entries.Append("/SMask "u8).Reference(mask);
        if (samples.IsJpeg)
        {
            entries.Append("/Filter/DCTDecode"u8);
            if (samples.IsPlainRgb)
                entries.Append("/DecodeParms<</ColorTransform 0>>"u8);
        }
        else
        {
            entries.Append("/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors "u8).Integer(samples.Channels)
                .Append("/BitsPerComponent "u8).Integer(samples.BitDepth).Append("/Columns "u8).Integer(samples.Width).Append(">>"u8);
        }
        objects.Stream(number, samples.Bytes.Span);
        return number;
    }
}
