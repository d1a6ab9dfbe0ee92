namespace CpdMapping.Pdf.Writing.Images;

/// <summary>How a camera was held; the numbers are those of Exif.</summary>
internal enum ImageOrientation
{
    Upright = 1,
    Mirrored = 2,
    UpsideDown = 3,
    Flipped = 4,
    Transposed = 5,
    TurnedRight = 6,
    Transversed = 7,
    TurnedLeft = 8,
}
