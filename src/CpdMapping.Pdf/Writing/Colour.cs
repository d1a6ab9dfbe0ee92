namespace CpdMapping.Pdf.Writing;

/// <summary>A colour in sRGB with how much of it covers what is below: 255 covers all.</summary>
internal readonly record struct Colour(byte R, byte G, byte B, byte Alpha = 255)
{
    public static Colour Black { get; } = new(0, 0, 0);

    public static Colour White { get; } = new(255, 255, 255);

    public static Colour Transparent { get; } = new(0, 0, 0, 0);
}
