namespace CpdMapping.Pdf.Writing.Images;

/// <summary>What the samples of a PNG file are; the numbers are the format's.</summary>
internal enum PngColour
{
    Grey = 0,
    True = 2,
    Palette = 3,
    GreyWithAlpha = 4,
    TrueWithAlpha = 6,
}
