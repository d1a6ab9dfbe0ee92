namespace CpdMapping.Pdf.Writing.Images;

/// <summary>The samples of an image or of its opacity, as they stand in the file.</summary>
/// <param name="Width">Pixels in a row.</param>
/// <param name="Height">Rows.</param>
/// <param name="Channels">Samples of a pixel: one for grey or a place in the palette, three for red, green and blue.</param>
/// <param name="BitDepth">Bits of a sample.</param>
/// <param name="Bytes">A JPEG file, or rows with PNG's filters, compressed.</param>
internal sealed record EncodedSamples(int Width, int Height, int Channels, int BitDepth, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The colours that samples stand for, three bytes each; empty where samples are colours themselves.</summary>
    public ReadOnlyMemory<byte> Palette { get; init; }

    public bool IsJpeg { get; init; }

    /// <summary>Whether the three samples of a JPEG are red, green and blue, not brightness and differences.</summary>
    public bool IsPlainRgb { get; init; }
}
