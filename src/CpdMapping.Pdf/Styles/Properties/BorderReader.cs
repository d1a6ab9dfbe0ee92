using CpdMapping.Pdf.Styles.Syntax;
using CpdMapping.Pdf.Styles.Values;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>Reads the widths of lines, corners, and whole borders.</summary>
internal static class BorderReader
{
    public const double Medium = 3 * Units.PointsPerPixel;

    private static readonly ValueParser Styles = Keywords.Of<BorderStyle>();

    private static readonly ValueParser Words = Keywords.From(new() { ["thin"] = Units.PointsPerPixel, ["medium"] = Medium, ["thick"] = 5 * Units.PointsPerPixel });

    public static bool TryWidth(ValueReader reader, out object? width) => Words(reader, out width) || Parsers.PositivePoints(reader, out width);

    public static bool TryRadius(ValueReader reader, out object? radius)
    {
        radius = null;
        if (!Parsers.PositiveLength(reader, out var first))
            return false;
        if (!Parsers.PositiveLength(reader, out var second))
            second = first;
        radius = Corner(first, second);
        return true;
    }

    /// <summary>Reads a width, a style and a colour in any order, each at most once.</summary>
    public static bool TryLine(ValueReader reader, ref object? width, ref object? style, ref object? colour)
    {
        bool hasWidth = false, hasStyle = false, hasColour = false;
        while (!reader.IsAtEnd)
        {
            if (!hasWidth && TryWidth(reader, out var thickness))
                (width, hasWidth) = (thickness, true);
            else if (!hasStyle && Styles(reader, out var kind))
                (style, hasStyle) = (kind, true);
            else if (!hasColour && Parsers.Colour(reader, out var ink))
                (colour, hasColour) = (ink, true);
            else
                return false;
        }

        return hasWidth || hasStyle || hasColour;
    }

    public static object? Corner(object? horizontal, object? vertical) =>
        SpecifiedGroup.Of([horizontal, vertical], static parts => new CornerRadius((Length)parts[0]!, (Length)parts[1]!));
}
