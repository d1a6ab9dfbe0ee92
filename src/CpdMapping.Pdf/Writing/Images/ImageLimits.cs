namespace CpdMapping.Pdf.Writing.Images;

/// <summary>How large an image may be: its samples are all held at once.</summary>
internal static class ImageLimits
{
    public const int LongestSide = 20_000;
    public const long MostPixels = 40_000_000;

    /// <exception cref="ImageFaultException">A side is nought or too long, or there are too many pixels.</exception>
    public static void Demand(long width, long height)
    {
        if (width < 1 || height < 1)
            throw new ImageFaultException("The image has no pixels: one of its sides is nought.");
        if (width > LongestSide || height > LongestSide || width * height > MostPixels)
        {
            throw new ImageFaultException(string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"The image has {width} by {height} pixels; at most {LongestSide} a side and {MostPixels} in all are read. Make it smaller."));
        }
    }
}
