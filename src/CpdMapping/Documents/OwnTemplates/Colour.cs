using System.Globalization;

namespace CpdMapping.Documents.OwnTemplates;

/// <summary>A colour of the screen, and how it stands out against another.</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static bool TryParse(string? text, out Colour colour)
    {
        colour = default;
        if (text is not ['#', _, _, _, _, _, _] || !int.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            return false;
        colour = new((byte)(value >> 16), (byte)((value >> 8) & 0xFF), (byte)(value & 0xFF));
        return true;
    }

    /// <summary>Gives the contrast ratio of WCAG 2, from 1 to 21.</summary>
    public double ContrastWith(Colour other)
    {
        var (one, two) = (Luminance, other.Luminance);
        return (Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(byte part)
    {
        var value = part / 255.0;
        if (value <= 0.04045)
            return value / 12.92;
        // To the power of 2.4, by Newton's fifth root: sums and products alone are the same on every machine.
        var lifted = (value + 0.055) / 1.055;
        var root = 1.0;
        for (var turn = 0; turn < 40; turn++)
            root -= (root - (lifted / (root * root * root * root))) / 5;
        return lifted * lifted * root * root;
    }
}
