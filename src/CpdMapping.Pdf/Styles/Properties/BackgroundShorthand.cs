using CpdMapping.Pdf.Styles.Syntax;

namespace CpdMapping.Pdf.Styles.Properties;

/// <summary>Reads <c>background</c>: one layer, of which the colour and the image are drawn.</summary>
internal static class BackgroundShorthand
{
    public static Property[] Longhands { get; } =
    [
        PaintProperties.BackgroundColour, PaintProperties.BackgroundImage, PaintProperties.BackgroundPosition, PaintProperties.BackgroundSize, PaintProperties.BackgroundRepeat,
        PaintProperties.BackgroundOrigin, PaintProperties.BackgroundClip,
    ];

    public static bool TryRead(ValueReader reader, object?[] values)
    {
        var any = false;
        var hasArea = false;
        while (!reader.IsAtEnd)
        {
            if (PaintProperties.BackgroundImage.TryRead(reader, out var image))
                values[1] = image;
            else if (PaintProperties.BackgroundRepeat.TryRead(reader, out var repeat))
                values[4] = repeat;
            else if (PaintProperties.BackgroundClip.TryRead(reader, out var area))
            {
                values[6] = area;
                values[5] = hasArea ? values[5] : area;
                hasArea = true;
            }
            else if (PaintProperties.BackgroundPosition.TryRead(reader, out var position))
            {
                values[2] = position;
                if (reader.TrySign('/') && !PaintProperties.BackgroundSize.TryRead(reader, out values[3]))
                    return false;
            }
            else if (Parsers.Colour(reader, out var colour))
                values[0] = colour;
            else if (!reader.TryWord("scroll") && !reader.TryWord("fixed") && !reader.TryWord("local"))
                return false;
            any = true;
        }

        return any;
    }
}
